/**
 * Appeals and complaints (APP-01, ISO/IEC 17065 7.13): a client has a decision looked at again, anybody says what went wrong;
 * people who had no part in it look into the matter and answer in writing. A complaint is what its events made it; its
 * {@link ComplaintState} holds the acts it allows; every act passes the one gate in {@link Complaint#perform}.
 */
@Module(name = "Complaints")
@NullMarked
package dev.assay.domain.certification.complaint;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
