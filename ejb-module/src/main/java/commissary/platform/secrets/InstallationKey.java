package commissary.platform.secrets;

/** The one key of this installation, the same on all of its nodes, of which a key for each purpose is derived. */
public interface InstallationKey {

    /** A code that only this installation can make, for one purpose and one text: 32 bytes. */
    byte[] code(String purpose, byte[] text);
}
