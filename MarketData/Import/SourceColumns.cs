using System.Text;

namespace Backtests.MarketData;

/// <summary>What sort of table a source file is.</summary>
internal enum SourceLayout
{
    Klines,
    Funding,
    OpenInterest,
    ForcedOrders,
}

/// <summary>Where the columns of a source file are; -1 for one that it lacks.</summary>
internal sealed class SourceColumns
{
    private const int None = -1;

    public SourceLayout Layout { get; private init; }

    /// <summary>Columns in every row.</summary>
    public int Width { get; private init; }

    /// <summary>Whether the names come from a header in the file.</summary>
    public bool HasHeader { get; private init; }

    public int Time { get; private init; } = None;

    public int Symbol { get; private init; } = None;

    public int Open { get; private init; } = None;

    public int High { get; private init; } = None;

    public int Low { get; private init; } = None;

    public int Close { get; private init; } = None;

    public int Volume { get; private init; } = None;

    public int CloseTime { get; private init; } = None;

    /// <summary>Number of trades of a bar, or of one-second samples where the bar is of the mark or index price.</summary>
    public int Count { get; private init; } = None;

    /// <summary>Whether the header calls the count samples, which only computed prices have.</summary>
    public bool CountsSamples { get; private init; }

    public int Rate { get; private init; } = None;

    /// <summary>Whether the rate was divided by the hours of its interval.</summary>
    public bool RatePerHour { get; private init; }

    public int IntervalHours { get; private init; } = None;

    public int Amount { get; private init; } = None;

    public int Value { get; private init; } = None;

    public int Side { get; private init; } = None;

    public int Price { get; private init; } = None;

    public int AveragePrice { get; private init; } = None;

    public int Quantity { get; private init; } = None;

    /// <summary>
    /// Tells the table from its first row, which is consumed when it is a header. Null, with the reason, for a table that is not imported.
    /// </summary>
    /// <exception cref="MarketDataException">The file has no rows at all.</exception>
    public static SourceColumns? Detect(ref CsvReader csv, string file, out string? unsupported)
    {
        unsupported = null;
        if (!csv.Next()) throw new MarketDataException(file, "is empty; fetch it again");
        if (csv.Count > CsvReader.MostFields) return Unknown(ref csv, out unsupported);
        if (IsHeader(ref csv)) return FromHeader(ref csv, out unsupported);
        var columns = FromWidth(ref csv);
        if (columns is null) return Unknown(ref csv, out unsupported);
        csv.Back();
        return columns;
    }

    // A row of data has a number in it; a header has none.
    private static bool IsHeader(ref CsvReader csv)
    {
        var letters = false;
        for (var i = 0; i < csv.Count; i++)
        {
            if (DecimalText.TryParse(csv[i], out _)) return false;
            letters |= !csv[i].IsEmpty && char.IsAsciiLetter((char)csv[i][0]);
        }
        return letters;
    }

    private static SourceColumns? FromHeader(ref CsvReader csv, out string? unsupported)
    {
        unsupported = null;
        var exact = new string[csv.Count];
        for (var i = 0; i < exact.Length; i++) exact[i] = Encoding.UTF8.GetString(csv[i]);
        var names = Array.ConvertAll(exact, name => name.ToLowerInvariant().Replace(' ', '_'));
        int Find(params ReadOnlySpan<string> choices)
        {
            foreach (var choice in choices)
                if (Array.IndexOf(names, choice) is >= 0 and var at) return at;
            return None;
        }
        // The websocket's one-letter names differ only by case.
        int Letter(string letter) => Array.IndexOf(exact, letter);
        int Either(int first, int second) => first >= 0 ? first : second;

        var time = Find("open_time", "open_time_ms", "opentime", "calc_time", "create_time", "time", "time_ms", "timestamp", "timestamp_ms",
            "trade_time", "trade_time_ms", "order_trade_time", "fundingtime", "funding_time", "date", "datetime");
        var symbol = Find("symbol");
        var close = Find("close");
        var rate = Find("last_funding_rate", "funding_rate", "fundingrate");
        var perHour = Find("funding_rate_per_hour");
        var amount = Find("sum_open_interest", "open_interest", "sumopeninterest", "oi_base");
        var value = Find("sum_open_interest_value", "open_interest_value", "sumopeninterestvalue", "oi_usd");
        var side = Either(Find("side"), Letter("S"));
        var price = Either(Find("price"), Letter("p"));
        var filled = Either(Find("accumulated_fill_quantity", "accumulated_filled_quantity", "order_filled_accumulated_quantity"),
            Letter("z"));
        var ordered = Either(Find("original_quantity", "quantity", "qty"), Letter("q"));

        if (close >= 0 && Find("open") >= 0 && Find("high") >= 0 && Find("low") >= 0 && time >= 0)
        {
            var samples = Find("samples");
            return new()
            {
                Layout = SourceLayout.Klines,
                HasHeader = true,
                Width = csv.Count,
                Time = time,
                Symbol = symbol,
                Open = Find("open"),
                High = Find("high"),
                Low = Find("low"),
                Close = close,
                Volume = Find("volume", "vol"),
                CloseTime = Find("close_time", "close_time_ms", "closetime"),
                Count = Either(Find("count", "number_of_trades", "trades"), samples),
                CountsSamples = samples >= 0,
            };
        }
        if ((rate >= 0 || perHour >= 0) && time >= 0 && side < 0 && Find("liquidated_usd") < 0)
            return new()
            {
                Layout = SourceLayout.Funding,
                HasHeader = true,
                Width = csv.Count,
                Time = time,
                Symbol = symbol,
                Rate = Either(rate, perHour),
                RatePerHour = rate < 0,
                IntervalHours = Find("funding_interval_hours"),
            };
        if (amount >= 0 && value >= 0 && time >= 0)
            return new()
            {
                Layout = SourceLayout.OpenInterest,
                HasHeader = true,
                Width = csv.Count,
                Time = time,
                Symbol = symbol,
                Amount = amount,
                Value = value,
            };
        time = Either(time, Letter("T"));
        if (side >= 0 && price >= 0 && Either(filled, ordered) >= 0 && time >= 0 && Find("is_buyer_maker", "crossed", "trdmatchid") < 0)
            return new()
            {
                Layout = SourceLayout.ForcedOrders,
                HasHeader = true,
                Width = csv.Count,
                Time = time,
                Symbol = Either(symbol, Letter("s")),
                Side = side,
                Price = price,
                AveragePrice = Either(Find("average_price", "avg_price"), Letter("ap")),
                Quantity = Either(filled, ordered),
            };
        return Unknown(ref csv, out unsupported);
    }

    // The archive's own layouts, from the years before it wrote headers.
    private static SourceColumns? FromWidth(ref CsvReader csv)
    {
        var timeFirst = TimeText.TryParse(csv[0], out _, out _);
        if (timeFirst && (csv.Count is 12 or 6))
            return new()
            {
                Layout = SourceLayout.Klines,
                Width = csv.Count,
                Time = 0,
                Open = 1,
                High = 2,
                Low = 3,
                Close = 4,
                Volume = 5,
                CloseTime = csv.Count == 12 ? 6 : None,
                Count = csv.Count == 12 ? 8 : None,
            };
        if (timeFirst && csv.Count == 3) return new() { Layout = SourceLayout.Funding, Width = 3, Time = 0, IntervalHours = 1, Rate = 2 };
        if (timeFirst && csv.Count == 8)
            return new() { Layout = SourceLayout.OpenInterest, Width = 8, Time = 0, Symbol = 1, Amount = 2, Value = 3 };
        if (timeFirst && csv.Count == 10 && IsSide(csv[1]))
            return new() { Layout = SourceLayout.ForcedOrders, Width = 10, Time = 0, Side = 1, Price = 5, AveragePrice = 6, Quantity = 9 };
        if (!timeFirst && csv.Count is >= 11 and <= 13 && IsSide(csv[1]) && TimeText.TryParse(csv[10], out _, out _))
            return new()
            {
                Layout = SourceLayout.ForcedOrders,
                Width = csv.Count,
                Symbol = 0,
                Side = 1,
                Price = 5,
                AveragePrice = 6,
                Quantity = 9,
                Time = 10,
            };
        return null;
    }

    private static bool IsSide(ReadOnlySpan<byte> text) => Ascii.EqualsIgnoreCase(text, "SELL") || Ascii.EqualsIgnoreCase(text, "BUY");

    private static SourceColumns? Unknown(ref CsvReader csv, out string? unsupported)
    {
        unsupported = $"is none of the known layouts; it begins '{MarketDataException.Printable(csv.Line)}'";
        return null;
    }
}
