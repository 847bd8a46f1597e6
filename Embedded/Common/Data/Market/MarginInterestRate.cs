using System;
using System.Globalization;
using System.IO;
using NodaTime;

namespace QuantConnect.Data.Market;

/// <summary>The funding rate of a perpetual, stamped with the instant at which it is paid, UTC.</summary>
public class MarginInterestRate : BaseData
{
    public MarginInterestRate() => DataType = MarketDataType.Auxiliary;

    /// <summary>Fraction of the notional that longs pay to shorts at the stamp; negative when shorts pay.</summary>
    public decimal InterestRate { get; set; }

    public override DateTimeZone DataTimeZone() => KnownZones.Utc;

    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode)
    {
        var symbol = config.Symbol;
        var path = Path.Combine(Globals.DataFolder, symbol.SecurityType.SecurityTypeToLower(), symbol.ID.Market.ToLowerInvariant(),
            "margin_interest", $"{symbol.Value.ToLowerInvariant()}.csv");
        return new SubscriptionDataSource(path, SubscriptionTransportMedium.LocalFile);
    }

    /// <summary>Reads a row: <c>yyyyMMdd HH:mm:ss,rate</c>.</summary>
    public override BaseData Reader(SubscriptionDataConfig config, StreamReader stream, DateTime date, bool isLiveMode)
    {
        var line = stream.ReadLine();
        if (line is null) return null;
        var comma = line.IndexOf(',');
        if (comma < 0) return null;
        var rate = decimal.Parse(line.AsSpan(comma + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        return new MarginInterestRate
        {
            Symbol = config.Symbol,
            Time = DateTime.ParseExact(line.AsSpan(0, comma), "yyyyMMdd HH:mm:ss", CultureInfo.InvariantCulture),
            InterestRate = rate,
            Value = rate,
        };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Symbol}: Rate {InterestRate}");
}
