package commissary.shop.imports;

/** How far an import is. */
public enum ImportState {
    /** The file is on its way. */
    UPLOADING,
    WAITING,
    RUNNING,
    DONE,
    /** It ended early; what it had taken by then stays. */
    FAILED
}
