using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Charts.Plotting;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Glidepaths;

/// <summary>Prints names and values beside the lines of a <see cref="GlidepathChart"/>, on the side where the other line is not.</summary>
internal sealed class GlidepathLabels
{
    private const int MostFuture = 4;
    private const int MostValues = 8;
    private const int MostSteps = 6;
    private const double WidestName = 0.3;
    private static readonly Length Sample = new(3);
    private static readonly Length Clearance = new(1.5);
    private static readonly Length PointGap = new(3);
    private static readonly Length TickLength = new(3);
    private static readonly Length YearGap = new(7);
    private static readonly Length YearDistance = new(8);

    private readonly ChartSheet sheet;
    private readonly GlidepathChart chart;
    private readonly GlidepathPlot plot;
    private readonly GlidepathDrawing drawing;
    private readonly LabelField field;

    public GlidepathLabels(ChartSheet sheet, GlidepathChart chart, GlidepathPlot plot, GlidepathDrawing drawing)
    {
        (this.sheet, this.chart, this.plot, this.drawing) = (sheet, chart, plot, drawing);
        field = new LabelField(new Rect(plot.Area.X, Length.Zero, plot.Area.Width + GlidepathDrawing.GoalRadius, plot.Area.Bottom - new Length(1)));
        Block(drawing.Actual);
        Block(drawing.Required);
        if (drawing.Goal is { } goal)
            field.Block(Around(goal, GlidepathDrawing.GoalRadius + Clearance));
        if (drawing.Actual is [.., var last] && PathGap.HeightAt(drawing.Required, last.X) is { } required)
            Block([last, last with { Y = required }]);
    }

    /// <summary>Prints the name of what was reached beside its last point, with the value, and the other values where there is room.</summary>
    /// <param name="needsName">Whether the name is printed here.</param>
    /// <returns>Whether the name found its place.</returns>
    public bool PrintActual(bool needsName)
    {
        var last = LastActual();
        if (last < 0)
            return !needsName || drawing.Actual.IsEmpty;
        var isNamed = !needsName || TryPrintName(chart.Years[last]);
        if (!needsName)
            TryPrint(chart.Years[last], chart.Years[last].Actual!, sheet.ValueStyle);
        var step = drawing.Actual.Length > MostValues ? last : 1;
        for (var i = 0; i < last; i += step)
        {
            if (chart.Years[i].Actual is { Amount: not null } value)
                TryPrint(chart.Years[i], value, i == 0 ? sheet.ValueStyle : sheet.QuietValueStyle);
        }

        return isNamed;
    }

    /// <summary>Prints what the path requires: at its base where nothing was reached yet, in the last year, and in years to come.</summary>
    public void PrintRequired()
    {
        var last = LastActual();
        var future = 0;
        for (var i = last + 1; i < chart.Years.Length; i++)
            future += chart.Years[i].Required is null ? 0 : 1;
        for (var i = 0; i < chart.Years.Length; i++)
        {
            var year = chart.Years[i];
            if (!year.IsGoal && year.Required is { Amount: not null } value && (i == last || (last < 0 && i == 0) || (i > last && future <= MostFuture)))
                TryPrint(year, value, sheet.QuietValueStyle with { Color = sheet.NameStyle.Color });
        }
    }

    /// <summary>Prints the names of the years: the first, the goal's, the last reached, then the others where there is room.</summary>
    public void PrintYears()
    {
        var years = new LabelField(new Rect(Length.Zero, plot.Area.Bottom, sheet.Request.Size.Width, sheet.Request.Size.Height));
        var rooms = new Rect?[chart.Years.Length];
        var labels = new ChartLabel[chart.Years.Length];
        Try(chart.Years.Length - 1);
        Try(0);
        Try(Math.Max(0, LastActual()));
        for (var i = 0; i < rooms.Length; i++)
            Try(i);
        for (var i = 0; i < rooms.Length; i++)
        {
            if (rooms[i] is not { } room)
                continue;
            var (x, y) = (plot.XOf(chart.Years[i].Year), plot.Area.Bottom);
            sheet.DrawGroundLine(new Point(x, y), new Point(x, y + TickLength), sheet.Style.Axis);
            sheet.Print(labels[i], room);
        }

        void Try(int index)
        {
            if (rooms[index] is not null)
                return;
            labels[index] = sheet.Label(chart.Years[index].Name, sheet.NameStyle);
            var room = labels[index].Box(plot.XOf(chart.Years[index].Year), Anchor.Middle, plot.Area.Bottom + YearGap, Anchor.After);
            room = room with { X = Length.Max(Length.Zero, Length.Min(room.X, sheet.Request.Size.Width - room.Width)) };
            if (years.TryTake(room with { Width = Length.Min(room.Width + YearDistance, sheet.Request.Size.Width - room.X) }))
                rooms[index] = room;
        }
    }

    private bool TryPrintName(GlidepathYear year)
    {
        var color = SeriesColors.TextOf(sheet.Theme, drawing.ActualColor);
        var nameStyle = sheet.NameStyle with { Color = color };
        var measure = Length.Max(plot.Area.Width * WidestName, sheet.Request.Text.WidestWord(chart.ActualName, nameStyle) + new Length(0.1));
        var (name, value) = (sheet.Label(chart.ActualName, nameStyle, measure), sheet.Label(year.Actual!.Label, sheet.ValueStyle with { Color = color }));
        var at = new Point(plot.XOf(year.Year), plot.YOf(year.Actual.Amount!.Value));
        foreach (var room in Rooms(at, Length.Max(name.Width, value.Width), name.Height + value.Height, IsAbove(at), isWide: true))
        {
            if (!field.TryTake(room))
                continue;

            // Both texts stand at the side that is nearer to the point.
            var isBefore = room.X + (room.Width / 2) < at.X - new Length(1);
            var (side, x) = isBefore ? (Anchor.Before, room.Right) : (Anchor.After, room.X);
            name = isBefore ? sheet.Label(chart.ActualName, nameStyle, measure, ChartTextAlignment.End) : name;
            sheet.Print(name, name.Box(x, side, room.Y, Anchor.After));
            sheet.Print(value, value.Box(x, side, room.Y + name.Height, Anchor.After));
            return true;
        }

        return false;
    }

    private void TryPrint(GlidepathYear year, ChartValue value, Graphics.Theming.TextStyle style)
    {
        var label = sheet.Label(value.Label, style);
        var at = new Point(plot.XOf(year.Year), plot.YOf(value.Amount!.Value));
        var isActual = ReferenceEquals(value, year.Actual);
        foreach (var room in Rooms(at, label.Width, label.Height, isActual ? IsAbove(at) : !IsAboveActual(at), isWide: false))
        {
            if (!field.TryTake(room))
                continue;
            sheet.Print(label, label.Box(room.X, Anchor.After, room.Y, Anchor.After));
            return;
        }
    }

    /// <summary>Rooms beside a point, the best first: away from the other line, for names also level with the point or farther off, then on the other side.</summary>
    private List<Rect> Rooms(Point at, Length width, Length height, bool isAbove, bool isWide)
    {
        var (rooms, gap) = (new List<Rect>(), sheet.Style.PointRadius + PointGap);
        AddRooms(rooms, at, new Size(width, height), isAbove, isWide ? MostSteps : 2);

        // Nothing is before the first point, so that there the other side says the same.
        if (!isWide && drawing.Actual is [var first, ..] && first == at)
            AddRooms(rooms, at, new Size(width, height), !isAbove, 2);
        if (isWide)
        {
            rooms.Add(new Rect(at.X + gap + PointGap, at.Y - (height / 2), width, height));
            AddRooms(rooms, at, new Size(width, height), !isAbove, MostSteps);
            rooms.Add(new Rect(at.X - gap - PointGap - width, at.Y - (height / 2), width, height));
        }

        return rooms;
    }

    private void AddRooms(List<Rect> rooms, Point at, Size size, bool isAbove, int steps)
    {
        var gap = sheet.Style.PointRadius + PointGap;
        for (var step = 0; step < steps; step++)
        {
            var far = gap + (sheet.NameStyle.Leading * (step * 0.5));
            var y = isAbove ? at.Y - far - size.Height : at.Y + far;
            rooms.Add(new Rect(at.X - (steps > 2 ? gap / 2 : size.Width / 2), y, size.Width, size.Height));
            rooms.Add(new Rect(at.X - (gap / 2), y, size.Width, size.Height));
            rooms.Add(new Rect(at.X - size.Width + (gap / 2), y, size.Width, size.Height));
        }
    }

    private bool IsAbove(Point at) => PathGap.HeightAt(drawing.Required, at.X) is not { } required || at.Y <= required;

    private bool IsAboveActual(Point at) => PathGap.HeightAt(drawing.Actual, at.X) is not { } actual || actual < at.Y;

    private int LastActual()
    {
        for (var i = chart.Years.Length - 1; i >= 0; i--)
        {
            if (chart.Years[i].Actual?.Amount is not null)
                return i;
        }

        return -1;
    }

    /// <summary>Takes the room of a line, in small steps.</summary>
    private void Block(ImmutableArray<Point> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            field.Block(Around(line[i], sheet.Style.PointRadius + Clearance));
            if (i == 0)
                continue;
            var (dx, dy) = (line[i].X - line[i - 1].X, line[i].Y - line[i - 1].Y);
            var steps = (int)Math.Ceiling(Math.Max(Math.Abs(dx / Sample), Math.Abs(dy / Sample)));
            for (var k = 0; k <= steps; k++)
            {
                var at = line[i - 1].Offset(dx * ((double)k / steps), dy * ((double)k / steps));
                field.Block(Around(at, Clearance));
            }
        }
    }

    private static Rect Around(Point at, Length radius) => new(at.X - radius, at.Y - radius, radius * 2, radius * 2);
}
