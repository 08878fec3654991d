/** How the demo draws: motifs, which are fragments of SVG centred at the origin, on sheets, in palettes. */
@NullMarked
package commissary.demo.pictures;

import org.jspecify.annotations.NullMarked;
