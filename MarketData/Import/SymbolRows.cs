namespace Backtests.MarketData;

/// <summary>The rows of one symbol of one source file: in order, each once.</summary>
internal sealed class SymbolRows<TRow> where TRow : struct, ISeriesRow<TRow>
{
    private static readonly Comparer<Sourced<TRow>> ByRow =
        Comparer<Sourced<TRow>>.Create((left, right) => TRow.Compare(left.Row, right.Row));

    public List<Sourced<TRow>> Rows { get; private set; } = [];

    /// <summary>Rows that were dropped because an earlier one is the same.</summary>
    public int Duplicates { get; private set; }

    /// <summary>
    /// Takes the current row of the file. Rows of bars and measurements must come in order of time; forced orders need not, because a
    /// stream over several connections arrives interleaved.
    /// </summary>
    public void Add(in TRow row, ref CsvReader csv)
    {
        if (TRow.SeveralPerTime || Rows.Count == 0 || Rows[^1].Row.Time < row.Time)
        {
            Rows.Add(new(row, csv.Row));
            return;
        }
        var found = Rows.BinarySearch(new(row, 0), ByRow);
        if (found >= 0 && Rows[found].Row.Equals(row)) Duplicates++;
        else if (found >= 0)
            throw csv.Fault(0, $"time {TimeText.Show(row.Time)} is also that of row {Rows[found].Line}, with other values");
        else throw csv.Fault(0, $"time {TimeText.Show(row.Time)} is before that of the row above, {TimeText.Show(Rows[^1].Row.Time)}");
    }

    /// <summary>The same rows as another kind.</summary>
    public SymbolRows<TOther> Select<TOther>(Func<TRow, TOther> convert) where TOther : struct, ISeriesRow<TOther> => new()
    {
        Rows = Rows.ConvertAll(row => new Sourced<TOther>(convert(row.Row), row.Line)),
        Duplicates = Duplicates,
    };

    /// <summary>The rows with every time moved.</summary>
    public List<Sourced<TRow>> Stamped(long offset) =>
        Rows.ConvertAll(row => new Sourced<TRow>(TRow.At(row.Row, row.Row.Time + offset), row.Line));

    /// <summary>Puts forced orders in order and drops repetitions.</summary>
    public void Finish()
    {
        if (!TRow.SeveralPerTime) return;
        Rows.Sort(ByRow);
        var distinct = new List<Sourced<TRow>>(Rows.Count);
        foreach (var row in Rows)
        {
            if (distinct.Count > 0 && distinct[^1].Row.Equals(row.Row)) Duplicates++;
            else distinct.Add(row);
        }
        Rows = distinct;
    }
}
