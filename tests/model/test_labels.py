"""Labels are compared by `is`, so each stays the one object that it is."""

import copy
import pickle

import pytest

from talentscan.model.groups import Sort
from talentscan.model.syntax import EntityType


@pytest.mark.parametrize("label", [Sort.PERSON, EntityType.OTHER], ids=repr)
def test_a_label_is_one_object_and_the_string_that_it_says(label):
    assert pickle.loads(pickle.dumps(label)) is label
    assert copy.deepcopy(label) is label
    assert label == str(label) == f"{label}" == label.lower()


def test_labels_of_one_set_are_told_apart():
    assert Sort.PERSON is not EntityType.PERSON
    assert {Sort.PERSON: 1, Sort.ROLE: 2}[Sort.ROLE] == 2
