"""How people ask for changes, in both languages: the patterns of the rules in `cast` and `shots`."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import re

BIGGER = re.compile(r"\b(?:bigger|larger|taller)\b|(?:变|更)?大一?[点些]|更大|变大", re.IGNORECASE)
SMALLER = re.compile(r"\b(?:smaller|shorter)\b|(?:变|更)?小一?[点些]|更小|变小", re.IGNORECASE)
REPLACE = re.compile(
    r"(?:replace|swap|exchange|change|turn|make)\s+(?P<old>.+?)\s+(?:with|for|by|into|to|to be|a different)\s+(?P<new>.+)|"
    r"(?:把|将)?(?P<old2>.+?)(?:换成|变成|改成|替换成|替换为|改为)(?:了)?(?P<new2>.+)|"
    r"(?P<new3>.+?)\s+instead of\s+(?P<old3>.+)",
    re.IGNORECASE,
)
REMOVE = re.compile(
    r"^(?:please\s+)?(?:remove|delete|drop|without|no|lose|take out|take away|leave out)\s+(?:the\s+|any\s+|all\s+)?(?P<what>.+)|"
    r"^(?:去掉|删掉|删除|去除|不要|没有|移除|拿掉)(?P<what2>.+)|^(?:把|将)(?P<what3>.+?)(?:去掉|删掉|删除|移除|拿掉)",
    re.IGNORECASE,
)
ADD = re.compile(r"^(?:please\s+)?(?:add|put in|include|insert)\s+(?P<what>.+)|^(?:再?加上?|添加|增加|再来)(?P<what2>.+)", re.IGNORECASE)
SLOWER = re.compile(r"\bslow(?:er|ly)?\b|\bslow (?:it )?down\b|慢一?[点些]|更慢|放慢|变慢|慢", re.IGNORECASE)
FASTER = re.compile(r"\b(?:faster|quicker|fast|speed (?:it )?up)\b|快一?[点些]|更快|加快|变快", re.IGNORECASE)
LONGER = re.compile(r"\blonger\b|\bextend\b|长一?[点些]|更长|延长|加长|变长", re.IGNORECASE)
SHORTER = re.compile(r"\bshort(?:er|en)\b|短一?[点些]|更短|缩短|变短", re.IGNORECASE)
LASTS = re.compile(r"(?P<more>by|加|延长)?\s*(?P<n>\d+(?:\.\d+)?)\s*(?:s\b|sec\w*|秒)(?P<longer>\s*(?:longer|more|长))?", re.IGNORECASE)
DROP = re.compile(r"^(?:please\s+)?(?:remove|delete|drop|cut|去掉|删掉|删除|移除|不要|把)?\s*(?:out|去掉|删掉|删除)?$", re.IGNORECASE)
SILENT = {
    "music": re.compile(r"\b(?:no|without|remove the|mute the)\s+(?:music|score)\b|不要(?:音乐|配乐)|去掉(?:音乐|配乐)|无音乐", re.IGNORECASE),
    "voice": re.compile(r"\b(?:no|without|remove the)\s+(?:voice|voice-?over|narrat\w+)\b|不要(?:旁白|配音)|去掉(?:旁白|配音)|无旁白", re.IGNORECASE),
}
MUSIC = re.compile(r"\b(?:music|score)\b|音乐|配乐", re.IGNORECASE)
TITLE = re.compile(r"\b(?:title|call it|name it|titled|called)\b|标题|片名|名字", re.IGNORECASE)
SAYS = re.compile(r"\b(?:says?|narrat\w+|line|voice)\b|说|旁白|台词", re.IGNORECASE)
