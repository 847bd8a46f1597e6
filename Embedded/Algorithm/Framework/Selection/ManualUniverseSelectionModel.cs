using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Chooses securities by name.</summary>
public class ManualUniverseSelectionModel : UniverseSelectionModel
{
    private readonly Symbol[] _symbols;
    private readonly UniverseSettings _settings;

    public ManualUniverseSelectionModel() : this(Enumerable.Empty<Symbol>())
    {
    }

    public ManualUniverseSelectionModel(IEnumerable<Symbol> symbols) : this(symbols, null)
    {
    }

    public ManualUniverseSelectionModel(params Symbol[] symbols) : this(symbols?.AsEnumerable() ?? [], null)
    {
    }

    /// <param name="symbols">The securities.</param>
    /// <param name="universeSettings">How they are subscribed; null for the algorithm's settings.</param>
    public ManualUniverseSelectionModel(IEnumerable<Symbol> symbols, UniverseSettings universeSettings)
    {
        _symbols = symbols.ToArray();
        _settings = universeSettings;
    }

    /// <summary>One for each market and type of security.</summary>
    public override IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm)
    {
        foreach (var group in _symbols.GroupBy(symbol => (symbol.ID.Market, symbol.SecurityType)))
        {
            var symbol = UserDefinedUniverse.CreateSymbol(group.Key.SecurityType, group.Key.Market);
            var hours = algorithm.MarketHours.GetEntry(group.Key.Market, (string)null, group.Key.SecurityType);
            var settings = _settings ?? algorithm.UniverseSettings;
            var config = new SubscriptionDataConfig(typeof(TradeBar), symbol, settings.Resolution, hours.DataTimeZone,
                hours.ExchangeHours.TimeZone, false, false, true);
            yield return new ManualUniverse(config, settings, group.ToArray());
        }
    }
}
