using Spectre.Console;

namespace Backtests.Launcher.Output;

/// <summary>The one look that all tables share.</summary>
internal static class Tables
{
    /// <summary>A table with its columns; a name that begins with <c>&gt;</c> is a column of numbers, set flush right.</summary>
    public static Table New(params string[] columns) => Make(2, columns);

    /// <summary>A table with many columns, closer together.</summary>
    public static Table Dense(params string[] columns) => Make(1, columns);

    /// <summary>A table with so many columns that a blank between them must do.</summary>
    public static Table Densest(params string[] columns) => Make(0, columns);

    private static Table Make(int gap, string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var name in columns)
        {
            var isNumber = name.StartsWith('>');
            var column = new TableColumn(Markup.Escape(isNumber ? name[1..] : name)) { NoWrap = true, Padding = new Padding(0, 0, gap, 0) };
            table.AddColumn(isNumber ? column.RightAligned() : column);
        }
        return table;
    }

    /// <summary>Adds a row of plain text.</summary>
    public static void Row(this Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(cell)));

    /// <summary>Adds a row of plain text in one style.</summary>
    public static void Row(this Table table, Style style, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(cell, style)));
}
