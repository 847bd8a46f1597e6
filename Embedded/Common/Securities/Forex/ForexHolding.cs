using System;

namespace QuantConnect.Securities.Forex;

/// <summary>The position in a forex pair.</summary>
public class ForexHolding : SecurityHolding
{
    private const decimal TicksPerPip = 10m;

    public ForexHolding(Forex security, ICurrencyConverter currencyConverter) : base(security, currencyConverter)
    {
    }

    /// <summary>What closing at the market earns, in pips of ten ticks, one decimal; 0 without a position.</summary>
    public decimal TotalCloseProfitPips()
    {
        var pip = TicksPerPip * Security.SymbolProperties.MinimumPriceVariation;
        var pipInAccountCurrency = pip * AbsoluteQuantity * Security.QuoteCurrency.ConversionRate;
        return pipInAccountCurrency == 0m ? 0m : Math.Round(TotalCloseProfit() / pipInAccountCurrency, 1);
    }
}
