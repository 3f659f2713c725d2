using System.Runtime.InteropServices;

namespace EsgReportGen.Graphics.Fonts.Outlines;

/// <summary>The functions of HarfBuzz that tell outlines (<c>hb-draw.h</c>, <c>hb-font.h</c>), which its .NET library carries but does not wrap.</summary>
internal static unsafe partial class HarfBuzzDraw
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    public static partial nint CreateFunctions();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_make_immutable")]
    public static partial void MakeImmutable(nint functions);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static partial void SetMoveTo(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static partial void SetLineTo(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    public static partial void SetCubicTo(
        nint functions, delegate* unmanaged<nint, nint, nint, float, float, float, float, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    public static partial void SetClosePath(nint functions, delegate* unmanaged<nint, nint, nint, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    public static partial void DrawGlyph(nint font, uint glyph, nint functions, nint drawData);
}
