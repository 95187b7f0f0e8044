#pragma once

// The door to libyaml.

#include <yaml.h>
