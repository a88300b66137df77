# Two PostgreSQL servers for the tests, each on a free port of the loopback interface, in a folder that goes with them. Read by scripts
# that have read lib.sh; they call postgres_start, and postgres_stop in their trap.
# shellcheck shell=bash
#
# The quick one (CONVOKE_TEST_POSTGRES) does not wait for the disk: a database that lives for one test need not survive a power cut, and
# a kill of its client loses nothing in it. The durable one (CONVOKE_TEST_POSTGRES_DURABLE) has PostgreSQL's own settings, with every
# commit on disk: what a test says about durability, it says there.

postgres_folder=
postgres_pids=()

# Notes the package, if no server is on the machine. Debian keeps the programs out of the path, one folder for each version.
postgres_need() {
  if ! postgres_bin >/dev/null; then missing+=(postgresql); fi
}

postgres_bin() {
  local newest
  newest=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -1)
  newest=${newest:-$(command -v initdb)} || return 1
  [ -n "$newest" ] && dirname "$(readlink -f "$newest")"
}

postgres_start() {
  local bin user=postgres
  bin=$(postgres_bin) || stop_with "PostgreSQL's server is missing. Please install Debian's package postgresql"
  postgres_folder=$(mktemp -d /tmp/convoke-postgres.XXXXXX)
  # With the script, however it ends, the server ends too, at once. And it refuses to run as root, rightly.
  postgres_as=(--pdeathsig QUIT)
  if [ "$(id -u)" = 0 ]; then
    id -u "$user" >/dev/null 2>&1 || user=nobody
    chown "$user:" "$postgres_folder"
    postgres_as+=(--reuid="$(id -u "$user")" --regid="$(id -g "$user")" --clear-groups)
  fi
  # Loopback is open to everybody on the machine, and who owns the server can run programs: hence a password that nobody else knows.
  # It is sent as it is (method "password"), because a costly handshake for each of a thousand connections would test nothing of ours.
  local word
  word=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  (
    cd "$postgres_folder"
    (umask 077 && echo "$word" >word)
    if [ "$(id -u)" = 0 ]; then chown "$user:" word; fi
    LC_ALL=C.UTF-8 setpriv "${postgres_as[@]}" "$bin/initdb" -D quick --username=convoke --pwfile=word --auth=password \
      --encoding=UTF8 --locale=C.UTF-8 --no-sync --no-instructions >initdb.log 2>&1
    rm word
  ) || stop_with "PostgreSQL could not be set up: $(cat "$postgres_folder/initdb.log")"
  cp -a "$postgres_folder/quick" "$postgres_folder/durable"
  postgres_serve "$bin" quick -c fsync=off -c synchronous_commit=off -c full_page_writes=off
  export CONVOKE_TEST_POSTGRES="postgres://convoke:$word@127.0.0.1:$postgres_port/postgres"
  postgres_serve "$bin" durable
  export CONVOKE_TEST_POSTGRES_DURABLE="postgres://convoke:$word@127.0.0.1:$postgres_port/postgres"
  say "PostgreSQL $("$bin/postgres" --version | grep -oE '[0-9.]+' | head -1), two servers in $postgres_folder"
}

# postgres_serve BIN NAME SETTINGS…: on the first free port; leaves it in postgres_port.
postgres_serve() {
  local bin=$1 name=$2 try pid log="$postgres_folder/$2.log"
  shift 2
  for try in $(seq 20); do
    # Below the range from which the system takes its own.
    postgres_port=$((20000 + RANDOM % 12000))
    setpriv "${postgres_as[@]}" "$bin/postgres" -D "$postgres_folder/$name" \
      -c listen_addresses=127.0.0.1 -c port="$postgres_port" -c unix_socket_directories="$postgres_folder" \
      -c max_connections=200 "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    for _ in $(seq 300); do
      if "$bin/pg_isready" -q -h 127.0.0.1 -p "$postgres_port" && kill -0 "$pid" 2>/dev/null; then
        postgres_pids+=("$pid")
        return 0
      fi
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
    kill -QUIT "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null || true
    say "PostgreSQL did not start on port $postgres_port (try $try): $(tail -1 "$log")"
  done
  stop_with "PostgreSQL did not start"
}

postgres_stop() {
  local pid
  for pid in ${postgres_pids[@]+"${postgres_pids[@]}"}; do kill -QUIT "$pid" 2>/dev/null || true; done
  for pid in ${postgres_pids[@]+"${postgres_pids[@]}"}; do wait "$pid" 2>/dev/null || true; done
  postgres_pids=()
  if [ -n "$postgres_folder" ]; then rm -rf "$postgres_folder"; fi
  postgres_folder=
}
