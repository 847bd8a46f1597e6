namespace Skender.Stock.Indicators;

/// <summary>A price bar. Prices in quote currency, volume in units of the base asset.</summary>
public interface IQuote : ISeries
{
    /// <summary>First price.</summary>
    decimal Open { get; }

    /// <summary>Highest price.</summary>
    decimal High { get; }

    /// <summary>Lowest price.</summary>
    decimal Low { get; }

    /// <summary>Last price.</summary>
    decimal Close { get; }

    /// <summary>Quantity traded.</summary>
    decimal Volume { get; }
}
