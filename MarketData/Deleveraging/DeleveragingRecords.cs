using System.Text;

namespace Backtests.MarketData;

/// <summary>
/// Records of an auto-deleveraging: positions of winners and losers, the accounts that were deleveraged, single events. Read from csv
/// files, zipped or not, whose header says which of the three they are; columns may come in any order, and further ones are passed over.
/// </summary>
public sealed class DeleveragingRecords
{
    private const string Remedy = "correct the row or leave it out";

    private static readonly string[] PositionColumns =
        ["user_address", "asset", "side", "position_size", "entry_price", "mark_price", "was_liquidated", "was_adl"];

    private static readonly string[] AccountColumns =
        ["user", "adl_notional", "closed_pnl", "leverage_realtime", "pnl_percent", "account_value_realtime", "num_adl_events"];

    private static readonly string[] EventColumns =
    [
        "user", "coin", "time", "adl_price", "adl_size", "position_size", "entry_price", "account_value_realtime", "liquidated_user",
    ];

    private readonly List<RecordedPosition> _positions = [];
    private readonly List<DeleveragedAccount> _accounts = [];
    private readonly List<DeleveragingEvent> _events = [];

    private DeleveragingRecords() { }

    /// <summary>Positions, in the order of the files.</summary>
    public IReadOnlyList<RecordedPosition> Positions => _positions;

    /// <summary>Accounts that were deleveraged.</summary>
    public IReadOnlyList<DeleveragedAccount> Accounts => _accounts;

    /// <summary>Single events.</summary>
    public IReadOnlyList<DeleveragingEvent> Events => _events;

    /// <summary>Reads files, or the files of folders; in a folder those of other tables are passed over.</summary>
    /// <exception cref="MarketDataException">
    /// A path that does not exist, a named file that is none of the tables, or a row that cannot be true: named with file, row and value.
    /// </exception>
    public static DeleveragingRecords Read(IReadOnlyList<string> paths)
    {
        var records = new DeleveragingRecords();
        foreach (var file in SourceFile.Find(paths, [])) records.Read(file);
        return records;
    }

    private void Read(SourceFile file)
    {
        var csv = new CsvReader(file.ReadText(), file.Path, Remedy);
        if (!csv.Next()) throw new MarketDataException(file.Path, "is empty; fetch it again");
        var names = new string[Math.Min(csv.Count, CsvReader.MostFields)];
        for (var n = 0; n < names.Length; n++) names[n] = Encoding.UTF8.GetString(csv[n]);

        if (Find(names, PositionColumns) is { } position) ReadPositions(ref csv, position, names.Length);
        else if (Find(names, EventColumns) is { } one) ReadEvents(ref csv, one, names.Length);
        else if (Find(names, AccountColumns) is { } account) ReadAccounts(ref csv, account, names.Length);
        else if (file.Chosen)
            throw new MarketDataException(file.Path, "is no record of an auto-deleveraging; a table of positions has the columns "
                + $"{string.Join(',', PositionColumns)}, one of accounts {string.Join(',', AccountColumns)}, one of events "
                + string.Join(',', EventColumns));
    }

    private static int[]? Find(string[] names, string[] wanted)
    {
        var at = Array.ConvertAll(wanted, name => Array.IndexOf(names, name));
        return Array.TrueForAll(at, index => index >= 0) ? at : null;
    }

    private void ReadPositions(ref CsvReader csv, int[] at, int width)
    {
        while (csv.Next())
        {
            csv.RequireCount(width);
            _positions.Add(new(Text(ref csv, at[0]), Text(ref csv, at[1]), IsLong(ref csv, at[2]), csv.Quantity(at[3], "position size"),
                csv[at[4]].IsEmpty ? null : csv.Price(at[4], "entry price"), csv.Price(at[5], "mark price"), IsTrue(ref csv, at[6]),
                IsTrue(ref csv, at[7])));
        }
    }

    private void ReadAccounts(ref CsvReader csv, int[] at, int width)
    {
        while (csv.Next())
        {
            csv.RequireCount(width);
            _accounts.Add(new(Text(ref csv, at[0]), csv.Quantity(at[1], "notional"), csv.Number(at[2], "profit"),
                csv.Number(at[3], "leverage"), csv.Number(at[4], "profit percentage") / 100m, csv.Number(at[5], "account value"),
                (int)Math.Min(int.MaxValue, csv.Positive(at[6], "number of events"))));
        }
    }

    private void ReadEvents(ref CsvReader csv, int[] at, int width)
    {
        while (csv.Next())
        {
            csv.RequireCount(width);
            _events.Add(new(Text(ref csv, at[0]), Text(ref csv, at[1]), csv.Time(at[2], out _), csv.Price(at[3], "price"),
                csv.Positive(at[4], "size"), csv.Number(at[5], "position size"), csv.Price(at[6], "entry price"),
                csv.Number(at[7], "account value"), Text(ref csv, at[8])));
        }
    }

    private static string Text(ref CsvReader csv, int field) => Encoding.UTF8.GetString(csv[field]);

    private static bool IsLong(ref CsvReader csv, int field)
    {
        if (Ascii.EqualsIgnoreCase(csv[field], "LONG")) return true;
        if (Ascii.EqualsIgnoreCase(csv[field], "SHORT")) return false;
        throw csv.Fault(field, $"side '{MarketDataException.Printable(csv[field])}' is neither LONG nor SHORT");
    }

    private static bool IsTrue(ref CsvReader csv, int field)
    {
        if (Ascii.EqualsIgnoreCase(csv[field], "True")) return true;
        if (Ascii.EqualsIgnoreCase(csv[field], "False")) return false;
        throw csv.Fault(field, $"'{MarketDataException.Printable(csv[field])}' is neither True nor False");
    }
}
