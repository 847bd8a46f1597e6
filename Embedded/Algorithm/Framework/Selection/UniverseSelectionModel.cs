using System;
using System.Collections.Generic;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>The base of models that choose securities. It is asked once.</summary>
public class UniverseSelectionModel : IUniverseSelectionModel
{
    /// <exception cref="NotSupportedException">A derived model has to say which universes it has.</exception>
    public virtual IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm) =>
        throw new NotSupportedException($"{GetType().Name} doesn't override {nameof(CreateUniverses)}.");

    public virtual DateTime GetNextRefreshTimeUtc() => DateTime.MaxValue;
}
