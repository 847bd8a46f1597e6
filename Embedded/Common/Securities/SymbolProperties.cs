using System;

namespace QuantConnect.Securities;

/// <summary>The trading rules of one symbol: contract size, tick and lot.</summary>
public class SymbolProperties
{
    protected SymbolProperties(SymbolProperties properties) : this(properties.Description, properties.QuoteCurrency,
        properties.ContractMultiplier, properties.MinimumPriceVariation, properties.LotSize, properties.MarketTicker,
        properties.MinimumOrderSize, properties.PriceMagnifier, properties.StrikeMultiplier)
    {
    }

    /// <exception cref="ArgumentException">The lot size or the price magnifier is not positive.</exception>
    public SymbolProperties(string description, string quoteCurrency, decimal contractMultiplier, decimal minimumPriceVariation,
        decimal lotSize, string marketTicker, decimal? minimumOrderSize = null, decimal priceMagnifier = 1m, decimal strikeMultiplier = 1m)
    {
        if (lotSize <= 0) throw new ArgumentException("The lot size must be positive.", nameof(lotSize));
        if (priceMagnifier <= 0) throw new ArgumentException("The price magnifier must be positive.", nameof(priceMagnifier));
        Description = description;
        QuoteCurrency = quoteCurrency;
        ContractMultiplier = contractMultiplier;
        MinimumPriceVariation = minimumPriceVariation;
        LotSize = lotSize;
        MarketTicker = marketTicker;
        MinimumOrderSize = minimumOrderSize;
        PriceMagnifier = priceMagnifier;
        StrikeMultiplier = strikeMultiplier;
    }

    /// <summary>Units of the underlying, or of the quote currency of a coin-margined contract, in one contract.</summary>
    public virtual decimal ContractMultiplier { get; }

    public string Description { get; }

    /// <summary>The step of quantities.</summary>
    public decimal LotSize { get; }

    /// <summary>The symbol as the venue writes it.</summary>
    public string MarketTicker { get; }

    /// <summary>Spot: the least value of an order in quote currency; null where there is none.</summary>
    public decimal? MinimumOrderSize { get; }

    /// <summary>The tick, in quote currency.</summary>
    public virtual decimal MinimumPriceVariation { get; }

    public decimal PriceMagnifier { get; }
    public string QuoteCurrency { get; }
    public decimal StrikeMultiplier { get; }

    /// <summary>For symbols that the database lacks: multiplier 1, tick 0.01, lot 1.</summary>
    public static SymbolProperties GetDefault(string quoteCurrency) => new(string.Empty, quoteCurrency, 1, 0.01m, 1, string.Empty);

    public override string ToString() => FormattableString.Invariant(
        $"{Description},{QuoteCurrency},{ContractMultiplier},{MinimumPriceVariation},{LotSize},{MarketTicker},{MinimumOrderSize},{PriceMagnifier},{StrikeMultiplier}");
}
