# -*- coding: utf8 -*-


# 邮件不存在。
RESOURCENOTFOUND_MAIL = 'ResourceNotFound.Mail'
