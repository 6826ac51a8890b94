"""A stand-in for a newcomer's machine, for the tests of the shell scripts."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

TOP = Path(__file__).parents[2]
SCRIPTS = ["run.sh", "test.sh", ".ci/run", "packaging/set_up.sh", "packaging/system_packages.sh"]
SH = shutil.which("dash") or "/bin/sh"
_PLAIN_TOOLS = [
    "cat",
    "chmod",
    "cksum",
    "dirname",
    "env",
    "grep",
    "mkdir",
    "rm",
    "sed",
    "sort",
    "tr",
]


class Machine:
    """A copy of the scripts and a PATH of stand-ins: what a newcomer's machine answers."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "a folder with spaces" / "newsreader"
        self.commands = folder / "commands"
        self.commands.mkdir(parents=True)
        for script in SCRIPTS:
            (self.checkout / script).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(TOP / script, self.checkout / script)
        for tool in _PLAIN_TOOLS:
            (self.commands / tool).symlink_to(shutil.which(tool) or tool)
        (self.commands / "sh").symlink_to(SH)
        self.add("uname", "echo Linux")
        self.add("id", "echo 1000")
        self.add("date", "echo 0")

    def add(self, command: str, script: str) -> None:
        """Let the machine have a command that does what the script says."""
        path = self.commands / command
        path.unlink(missing_ok=True)
        path.write_text(f"#!{SH}\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def add_apt(self, known: str = "", python3: str = "3.11.2-1") -> None:
        """Let it be a Debian or Ubuntu where nothing is installed yet."""
        self.add("apt-get", "exit 1")
        self.add("dpkg-query", "exit 1")
        self.add(
            "apt-cache",
            f'case "$1" in policy) echo "  Candidate: {python3}" ;;'
            f' *) case " {known} " in *" $2 "*) ;; *) exit 1 ;; esac ;; esac',
        )

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a script of the checkout from another folder, with nobody at the keyboard."""
        script, *arguments = words
        return subprocess.run(
            [SH, str(self.checkout / script), *arguments],
            cwd=self.commands.parent,
            env={"PATH": str(self.commands), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
