using System;
using System.Collections.Generic;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Which securities a strategy made of models looks at.</summary>
public interface IUniverseSelectionModel
{
    /// <summary>The universes.</summary>
    IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm);

    /// <summary>When the universes are to be asked for again, UTC.</summary>
    DateTime GetNextRefreshTimeUtc();
}
