-- One turn of an action, or one refusal. Times are microseconds of the server's clock.
--
-- KEYS[1]  list of the last turns that were given, newest first, each with its name: `1700000000000000 name`
-- KEYS[2]  hash with the pace: the factor of the rate since the last refusal
-- ARGV[1]  calls of the rate
-- ARGV[2]  microseconds of the rate
-- ARGV[3]  how long ago a call was sent that the service refused; empty if none was
-- ARGV[4]  the name of the turn
-- ARGV[5]  1 if a turn of this name may have been given, which was not taken
-- Returns how many microseconds to wait for the turn.

local RECOVERY, SLOWEST = 20000000, 1 / 32

local function moment(entry)
  return tonumber(string.match(entry, '^%d+'))
end

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local calls, per = tonumber(ARGV[1]), tonumber(ARGV[2])

local pace = redis.call('HMGET', KEYS[2], 'factor', 'since')
local factor, since = 1, nil
if pace[1] and pace[2] then
  since = tonumber(pace[2])
  factor = math.min(1, tonumber(pace[1]) + (now - since) / RECOVERY)
end

-- Calls that were on their way together halve the rate once.
if ARGV[3] ~= '' and (not since or now - tonumber(ARGV[3]) > since) then
  factor = math.max(factor / 2, SLOWEST)
  redis.call('HSET', KEYS[2], 'factor', tostring(factor), 'since', string.format('%.0f', now))
  redis.call('PEXPIRE', KEYS[2], RECOVERY / 1000)
end

-- What is still to come is given again, and what is over was no turn.
if ARGV[5] == '1' then
  for _, entry in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
    if string.match(entry, ' (.+)$') == ARGV[4] then
      if moment(entry) >= now then
        return string.format('%.0f', moment(entry) - now)
      end
      redis.call('LREM', KEYS[1], 1, entry)
    end
  end
end

local allowed, span = calls * factor, per
if allowed < 1 then
  allowed, span = 1, per / allowed
end
allowed = math.floor(allowed)

-- No time of the rate sees more turns than it allows, and nobody overtakes.
local turn = now
local before = redis.call('LINDEX', KEYS[1], allowed - 1)
if before then
  turn = math.max(turn, moment(before) + span)
end
local last = redis.call('LINDEX', KEYS[1], 0)
if last then
  turn = math.max(turn, moment(last))
end
redis.call('LPUSH', KEYS[1], string.format('%.0f', turn) .. ' ' .. ARGV[4])
redis.call('LTRIM', KEYS[1], 0, calls - 1)
redis.call('PEXPIRE', KEYS[1], math.ceil((turn - now + span) / 1000) + 1000)
return string.format('%.0f', turn - now)
