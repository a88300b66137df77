-- A storm of answers for wrk, which must run one thread a connection: each thread is a ministry under its own personal link, which opens the
-- form, answers, checks and gives, again and again. An answer counts when the page says "received", which is after the commit.
--
--     wrk -t16 -c16 -d5s -s replies.lua http://127.0.0.1:PORT -- FILE-WITH-LINKS

local threads = {}

function setup(thread)
  thread:set("number", #threads + 1)
  table.insert(threads, thread)
end

function init(args)
  local at = 0
  for line in io.lines(args[1]) do
    at = at + 1
    if at == number then link = line end
  end
  step, given, refused, why = "form", 0, 0, ""
  once, seen = "", ""
  math.randomseed(os.time() + number)
  run = math.random(1000000000)
end

-- Each answer comes from an address of its own, as a proxy would tell it: a house takes only so many forms from one source.
local function from()
  return { ["Content-Type"] = "application/x-www-form-urlencoded", ["X-Forwarded-For"] = string.format("10.%d.%d.%d", number, given / 250 % 250, given % 250) }
end

local function field(body, name)
  local at = body:find('name="' .. name .. '"', 1, true)
  return at and body:match('value="([^"]*)"', at) or ""
end

function request()
  if step == "form" then return wrk.format("GET", link .. "/en") end
  if step == "answer" then
    local body = "once=" .. once .. "&kind=decline&message=m-" .. number .. "-" .. run .. "-" .. given
    return wrk.format("POST", link .. "/en", from(), body)
  end
  if step == "check" then return wrk.format("GET", link .. "/en/check") end
  return wrk.format("POST", link .. "/en/give", from(), "once=" .. once .. "&seen=" .. seen)
end

local function no(status, headers)
  refused = refused + 1
  why = step .. " was answered with " .. status .. " " .. (headers["location"] or headers["Location"] or "")
  step = "form"
end

function response(status, headers, body)
  local to = headers["location"] or headers["Location"] or ""
  if step == "form" then
    if status ~= 200 then return no(status, headers) end
    once, step = field(body, "once"), "answer"
  elseif step == "answer" then
    if status ~= 303 then return no(status, headers) end
    step = "check"
  elseif step == "check" then
    if status ~= 200 then return no(status, headers) end
    once, seen, step = field(body, "once"), field(body, "seen"), "give"
  else
    if status ~= 303 or not to:find("/received", 1, true) then return no(status, headers) end
    given, step = given + 1, "form"
  end
end

function done(summary, latency)
  local all, no, words = 0, 0, ""
  for _, thread in ipairs(threads) do
    all, no = all + thread:get("given"), no + thread:get("refused")
    if thread:get("why") ~= "" then words = thread:get("why") end
  end
  local e = summary.errors
  io.write(string.format('{"given":%d,"refused":%d,"broken":%d,"us":%d,"why":"%s"}\n', all, no, e.connect + e.read + e.write + e.timeout,
    summary.duration, (words:gsub('["\\]', ""))))
end
