# -*- coding: utf8 -*-


# 邮件不存在。
RESOURCENOTFOUND_MAIL = 'ResourceNotFound.Mail'

# 发送太频繁。
LIMITEXCEEDED_MAIL = 'LimitExceeded.Mail'
