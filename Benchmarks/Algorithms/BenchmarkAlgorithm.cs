using System.Globalization;
using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Plugins;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Securities;

namespace Backtests.Benchmarks;

/// <summary>One-minute trade and quote bars of perpetual futures, USDT account.</summary>
/// <remarks>Parameters: <c>symbols</c> (1), <c>days</c> (365), <c>venue</c> (none: Lean's own models; else a venue's rules).</remarks>
public abstract class BenchmarkAlgorithm : QCAlgorithm
{
    /// <summary>The first day of the data.</summary>
    public static readonly DateTime FirstDay = new(2025, 1, 1);

    /// <summary>The contracts.</summary>
    protected List<Security> Contracts { get; } = [];

    /// <inheritdoc/>
    public override void Initialize()
    {
        SetStartDate(FirstDay);
        SetEndDate(FirstDay.AddDays(Number("days", 365) - 1));
        SetAccountCurrency("USDT");
        SetCash(1_000_000);
        var venue = GetParameter("venue", "");
        if (venue.Length == 0)
        {
            SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
        }
        else
        {
            this.UseVenue(venue, MarginMode.Isolated, leverage: 10, new VenueOptions { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
        }

        for (var i = 0; i < Number("symbols", 1); i++)
        {
            Contracts.Add(AddCryptoFuture(MarketFiles.Symbols[i], Resolution.Minute, Market.Binance));
        }
    }

    private int Number(string name, int otherwise) =>
        int.Parse(GetParameter(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
}
