using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>The named securities of one type in one market.</summary>
public class ManualUniverse : UserDefinedUniverse
{
    public ManualUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, IEnumerable<Symbol> symbols)
        : base(configuration, universeSettings, Time.MaxTimeSpan, symbols)
    {
    }

    public ManualUniverse(SubscriptionDataConfig configuration, UniverseSettings universeSettings, Symbol[] symbols)
        : base(configuration, universeSettings, Time.MaxTimeSpan, symbols)
    {
    }
}
