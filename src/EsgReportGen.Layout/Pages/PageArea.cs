using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Pages;

/// <summary>A page's size and where its text stands.</summary>
/// <param name="Page">Size of the page.</param>
/// <param name="Text">The text area.</param>
/// <param name="Side">What running text leaves free of it at the side where lines end; zero where there is no side column.</param>
internal readonly record struct PageArea(Size Page, Rect Text, Length Side)
{
    /// <summary>The area of pages of a theme. A turned page lies on its long side, also where the others do, and keeps its margins; it has no side column.</summary>
    public static PageArea Of(PageGeometry geometry, bool isTurned)
    {
        var page = isTurned && geometry.Size.Height > geometry.Size.Width ? new Size(geometry.Size.Height, geometry.Size.Width) : geometry.Size;
        var width = page.Width - geometry.Left - geometry.Right;
        var height = page.Height - geometry.Top - geometry.Bottom;
        return new PageArea(page, new Rect(geometry.Left, geometry.Top, width, height), isTurned ? default : geometry.Side?.Reserved ?? default);
    }
}
