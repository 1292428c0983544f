@SecondaryAdapter
package dev.assay.planted.hexagon.adapter.store;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
