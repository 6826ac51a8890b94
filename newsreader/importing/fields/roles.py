"""What the people in a byline are: reporters, editors and correspondents of something."""

from __future__ import annotations

import re

_BEAT = (
    "(?:an?|our|the|senior|chief|staff|special|guest|deputy|managing|executive|associate|assistant"
    "|freelance|contributing|investigat(?:ive|ions)|general|digital|data|night|political|politics"
    "|foreign|international|world|national|local|city|metro|community|diplomatic|defen[cs]e"
    "|security|sports?|football|business|economics?|finance|money|markets|consumer|technology|tech"
    "|science|health|medical|education|environment|climate|energy|transport|crime|legal|courts?"
    "|religio(?:n|us) affairs|social affairs|home affairs|arts?|culture|entertainment|media|news"
    "|whitehall|westminster|parliamentary|congressional|statehouse|royal|showbiz|celebrity|tv"
    "|film|music|food|travel|fashion|lifestyle|property|real estate|housing|retail|immigration"
    "|justice|employment|planning|agricultur(?:e|al)|rural|shipping|regional|breaking|trending"
    "|live|video|audience|social media|local democracy|trainee|junior|lead|principal|veteran"
    "|us|uk|eu|europe|asia|africa|middle east|north america|white house|and|&)"
)
_TRADE = (
    "(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|producer|critic"
    "|commentator|presenter|analyst|bureau chief|redakteurin|redakteur|reporterin"
    "|korrespondentin|korrespondent|journalistin|periodista|journaliste|corresponsal|redactora?"
    "|enviad[oa] especial|giornalista|inviat[oa]|redacteur|verslaggever|dziennikar(?:z|ka)"
    "|toimittaja|muhabir|корреспондент|журналист(?:ка)?)s?"
)
#: A role alone, perhaps with what it is about: "senior political correspondent".
ROLE = re.compile(
    rf"(?:(?:{_BEAT}\s)*{_TRADE}|admin(?:istrator)?|webmaster)",
    re.IGNORECASE,
)
#: The word for a role anywhere in a line.
NAMES_A_ROLE = re.compile(rf"\b{_TRADE}\b", re.IGNORECASE)
