"""A real Dovecot of our own: a folder, a port, one user. Needs root (as in a container) or the user's own account.

`with Dovecot(folder) as dovecot:` runs it; `available()` says whether it can. Mails are put in by IMAP (`append`) or as
files (`drop`), and the server can be stopped, killed and started again on the same port.
"""

from __future__ import annotations

import contextlib
import getpass
import imaplib
import os
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.fakes.smtp import free_port, make_certificate

PROGRAM = shutil.which("dovecot") or "/usr/sbin/dovecot"


def available() -> bool:
    """Whether a Dovecot of the 2.3 line is here."""
    if not Path(PROGRAM).exists():
        return False
    said = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True, check=False).stdout
    return said.startswith("2.3")


@dataclass
class Dovecot:
    """One instance. `tls` is "", "starttls" or "tls"; `capabilities` replaces what it says it can."""

    folder: Path
    login: str = "hei@fjordkaffe.example"
    password: str = 'hem"melig\\ ord'
    tls: str = ""
    capabilities: str = ""
    port: int = 0
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)
    _dropped: int = 0

    @property
    def maildir(self) -> Path:
        return self.folder / "home" / "Maildir"

    def authority(self) -> str:
        return str(self.folder / "certificate.pem")

    def __enter__(self) -> Dovecot:
        self.port = self.port or free_port()
        self._configure()
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()  # nobody comes back to its folder, and its goodbye may take a second

    def _configure(self) -> None:
        for name in ("run", "state", "home"):
            (self.folder / name).mkdir(exist_ok=True)
        root = os.geteuid() == 0
        owner = "nobody" if root else getpass.getuser()
        if root:
            shutil.chown(self.folder / "home", owner)
            for parent in (self.folder, *self.folder.parents):
                if parent.stat().st_uid == 0 and parent != Path("/"):
                    parent.chmod(parent.stat().st_mode | 0o011)
        users = "" if root else f"default_internal_user = {owner}\ndefault_login_user = {owner}\n"
        make_certificate(self.folder)
        (self.folder / "users").write_text(f"{self.login}:{{PLAIN}}{self.password}\n")
        (self.folder / "users").chmod(0o644)
        capability = f"imap_capability = {self.capabilities}\n" if self.capabilities else ""
        (self.folder / "dovecot.conf").write_text(
            f"""
base_dir = {self.folder}/run
state_dir = {self.folder}/state
log_path = {self.folder}/log
protocols = imap
listen = 127.0.0.1
instance_name = fake-{self.port}
{users}{capability}first_valid_uid = 1
first_valid_gid = 0
disable_plaintext_auth = no
auth_mechanisms = plain
auth_failure_delay = 0
ssl = {"yes" if self.tls else "no"}
ssl_cert = <{self.folder}/certificate.pem
ssl_key = <{self.folder}/key.pem
mail_location = maildir:~/Maildir
mailbox_idle_check_interval = 1 secs
imap_idle_notify_interval = 2 mins
mail_max_userip_connections = 100
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {self.folder}/users
}}
userdb {{
  driver = static
  args = uid={owner} gid={"nogroup" if root else os.getgid()} home={self.folder}/home
}}
service imap-login {{
  {"" if root else "chroot ="}
  inet_listener imap {{
    port = {0 if self.tls == "tls" else self.port}
  }}
  inet_listener imaps {{
    port = {self.port if self.tls == "tls" else 0}
    ssl = yes
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
  {"" if root else "chroot ="}
}}
service stats {{
  {"" if root else "chroot ="}
}}
"""
        )

    def start(self) -> None:
        """Start it, or start it again on the same port; returns when it greets."""
        self._process = subprocess.Popen(
            [PROGRAM, "-F", "-c", str(self.folder / "dovecot.conf")],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        end = time.monotonic() + 15
        while time.monotonic() < end:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as tried:
                    if self.tls == "tls" or tried.recv(4) == b"* OK":
                        return
            except OSError:
                time.sleep(0.02)
        raise RuntimeError(f"Dovecot did not start: {self.said()}")

    def stop(self) -> None:
        """Have it end in order: it says goodbye to who is connected."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it, and all that belongs to it, without a word."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        # Dovecot's master alone would leave the sessions of those who are connected running for a while.
        os.killpg(process.pid, how)
        process.wait(15)
        # One that lingers would take the sockets of the next start away with it when it ends.
        end = time.monotonic() + 5
        while _alive(process.pid):
            if time.monotonic() > end:
                os.killpg(process.pid, signal.SIGKILL)
            time.sleep(0.02)

    def said(self) -> str:
        log = self.folder / "log"
        return log.read_text()[-2000:] if log.exists() else ""

    # -- mails

    def imap(self) -> imaplib.IMAP4:
        """Another client of the same mailbox: a phone, say."""
        for patience in range(5):
            client = (
                imaplib.IMAP4_SSL("127.0.0.1", self.port)
                if self.tls == "tls"
                else imaplib.IMAP4("127.0.0.1", self.port)
            )
            try:
                client.login(self.login, self.password)
                return client
            except imaplib.IMAP4.error:  # on a busy machine its login service is late at times
                if patience == 4:
                    raise
                time.sleep(0.5)
        raise AssertionError

    def append(self, *raws: bytes, folder: str = "INBOX", at: datetime | None = None) -> None:
        """Put mails in by IMAP, `at` being when they say they came."""
        client = self.imap()
        stamp = imaplib.Time2Internaldate((at or datetime.now(UTC)).timestamp())
        for raw in raws:
            result, said = client.append(folder, "", stamp, raw)
            assert result == "OK", said
        client.logout()

    def drop(self, *raws: bytes, at: datetime | None = None) -> None:
        """Put mails in as a delivery agent does: as files in Maildir's `new`, by way of `tmp`."""
        for name in ("tmp", "new", "cur"):
            (self.maildir / name).mkdir(parents=True, exist_ok=True)
        for raw in raws:
            self._dropped += 1
            name = f"{int(time.time())}.M{self._dropped}P{os.getpid()}.fake"
            made = self.maildir / "tmp" / name
            made.write_bytes(raw.replace(b"\r\n", b"\n"))
            if at is not None:
                os.utime(made, (at.timestamp(), at.timestamp()))
            made.rename(self.maildir / "new" / name)
        self._own()

    def renumber(self) -> None:
        """Forget all UIDs, as a restored or rebuilt mailbox does: UIDVALIDITY changes. Only while it is stopped."""
        for file in self.maildir.glob("dovecot*"):
            file.unlink()
        time.sleep(1.1)  # UIDVALIDITY is the time in seconds

    def _own(self) -> None:
        if os.geteuid() == 0:
            for path in (self.maildir, *self.maildir.rglob("*")):
                with contextlib.suppress(FileNotFoundError):  # Dovecot has moved it on
                    shutil.chown(path, "nobody", "nogroup")


def _alive(group: int) -> bool:
    """Whether a process of this group still runs; those that ended and wait to be noticed do not count."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, owner = status.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if int(owner) == group and state != "Z":
            return True
    return False
