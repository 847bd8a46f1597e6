using Spectre.Console;
using Spectre.Console.Rendering;

namespace Backtests.Launcher.Output;

/// <summary>
/// A table of many columns that is split, where the terminal is too narrow, into several of the same rows: the key columns are repeated,
/// and columns that
/// belong together stay together under one heading.
/// </summary>
internal sealed class PackedTables
{
    // What Spectre draws between two columns, and at the left edge.
    private const int Border = 1;

    private readonly List<Group> _keys = [];
    private readonly List<Group> _groups = [];

    /// <summary>A column that names the rows.</summary>
    public void Key(string name, IEnumerable<string> cells, bool isNumber = false) => _keys.Add(new Group("", [(name, [.. cells])], isNumber, null));

    /// <summary>Columns of numbers under a common heading.</summary>
    /// <param name="heading">What they are.</param>
    /// <param name="columns">Their names and cells.</param>
    /// <param name="bold">Whether a cell stands out, by column and row; null for none.</param>
    public void Columns(string heading, IReadOnlyList<(string Name, string[] Cells)> columns, Func<int, int, bool>? bold = null) =>
        _groups.Add(new Group(heading, columns, true, bold));

    /// <summary>Writes as many tables as it takes.</summary>
    public void Write(Terminal terminal)
    {
        var keys = Border + _keys.Sum(key => key.Width + Border);
        for (var next = 0; next < _groups.Count;)
        {
            var (from, width) = (next, keys);
            while (next < _groups.Count && (next == from || width + _groups[next].Width + 2 * Border <= terminal.Width))
                width += _groups[next++].Width + 2 * Border;
            terminal.Write(Table([.. _keys, .. _groups[from..next]]));
        }
    }

    private Table Table(List<Group> groups)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        for (var n = 0; n < groups.Count; n++)
        {
            // A group stands off from its left neighbour by one blank more than its own columns do.
            var padding = new Padding(n < _keys.Count ? 0 : 1, 0, 0, 0);
            table.AddColumn(new TableColumn(new Text(groups[n].Header)) { NoWrap = true, Padding = padding });
        }
        for (var row = 0; row < _keys[0].Columns[0].Cells.Length; row++) table.AddRow(groups.Select(group => group.Row(row)));
        return table;
    }

    private sealed class Group
    {
        private readonly string _heading;
        private readonly bool _isNumber;
        private readonly Func<int, int, bool>? _bold;
        private readonly int[] _widths;

        public Group(string heading, IReadOnlyList<(string Name, string[] Cells)> columns, bool isNumber, Func<int, int, bool>? bold)
        {
            (_heading, Columns, _isNumber, _bold) = (heading, columns, isNumber, bold);
            _widths = [.. columns.Select(column => Math.Max(column.Name.Length, column.Cells.Max(cell => cell.Length)))];
            // What the heading has over, the first column takes.
            _widths[0] += Math.Max(0, heading.Length - Width);
        }

        public IReadOnlyList<(string Name, string[] Cells)> Columns { get; }

        public int Width => _widths.Sum() + _widths.Length - 1;

        public string Header
        {
            get
            {
                var names = string.Join(' ', Columns.Select((column, n) => Aligned(column.Name, n)));
                var left = (Width + _heading.Length) / 2;
                return $"{(Columns.Count == 1 ? _heading.PadLeft(Width) : _heading.PadLeft(left).PadRight(Width))}\n{names}";
            }
        }

        public IRenderable Row(int row)
        {
            var text = new Spectre.Console.Paragraph();
            for (var n = 0; n < Columns.Count; n++)
            {
                if (n > 0) text.Append(" ");
                text.Append(Aligned(Columns[n].Cells[row], n), _bold?.Invoke(n, row) == true ? new Style(decoration: Decoration.Bold) : null);
            }
            return text;
        }

        private string Aligned(string text, int column) => _isNumber ? text.PadLeft(_widths[column]) : text.PadRight(_widths[column]);
    }
}
