"""Mails written without looking at the reader, set after set; each set was scored before anything was mended."""

from . import (
    absences,
    answers_odd,
    answers_pages,
    answers_text,
    bounces,
    fifth_mails,
    fourth_mails,
    reports,
    second_answers,
    second_machines,
    sixth_mails,
    third_answers,
    third_machines,
)

MODULES = (
    absences,
    answers_odd,
    answers_pages,
    answers_text,
    bounces,
    reports,
    second_answers,
    second_machines,
    third_answers,
    third_machines,
    fourth_mails,
    fifth_mails,
    sixth_mails,
)
