package org.gardefou.gate.planted.text;

import org.gardefou.gate.planted.model.Plain;

/** Allowed: texts may know the model. */
public record MayKnowModel(Plain model) {}
