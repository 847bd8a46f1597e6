namespace Backtests.MarketData;

/// <summary>A bar of the best bid and ask, stamped at its open; prices in quote currency, sizes at the close in base units.</summary>
internal readonly record struct QuoteRow(
    long Time,
    decimal BidOpen, decimal BidHigh, decimal BidLow, decimal BidClose, decimal BidSize,
    decimal AskOpen, decimal AskHigh, decimal AskLow, decimal AskClose, decimal AskSize) : ISeriesRow<QuoteRow>
{
    public static int Columns => 10;

    public static bool SeveralPerTime => false;

    public static QuoteRow Read(long time, ref CsvReader csv)
    {
        var row = new QuoteRow(time,
            csv.Price(1, "bid open"), csv.Price(2, "bid high"), csv.Price(3, "bid low"), csv.Price(4, "bid close"),
            csv.Quantity(5, "bid size"),
            csv.Price(6, "ask open"), csv.Price(7, "ask high"), csv.Price(8, "ask low"), csv.Price(9, "ask close"),
            csv.Quantity(10, "ask size"));
        csv.CheckBar(row.BidOpen, row.BidHigh, row.BidLow, row.BidClose);
        csv.CheckBar(row.AskOpen, row.AskHigh, row.AskLow, row.AskClose);
        if (row.BidClose > row.AskClose) throw csv.Fault(4, $"bid close {row.BidClose} is above the ask close {row.AskClose}");
        return row;
    }

    public void Write(RowBuffer text)
    {
        text.Column(BidOpen);
        text.Column(BidHigh);
        text.Column(BidLow);
        text.Column(BidClose);
        text.Column(BidSize);
        text.Column(AskOpen);
        text.Column(AskHigh);
        text.Column(AskLow);
        text.Column(AskClose);
        text.Column(AskSize);
    }

    public static QuoteRow At(in QuoteRow row, long time) => row with { Time = time };

    public static int Compare(in QuoteRow left, in QuoteRow right) => left.Time.CompareTo(right.Time);
}
