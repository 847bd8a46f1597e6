using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Base class of alpha models.</summary>
public class AlphaModel : IAlphaModel, INamedModel
{
    /// <summary>The model's name, which its insights carry.</summary>
    public virtual string Name { get; set; }

    /// <summary>A model named after its type.</summary>
    public AlphaModel() => Name = GetType().Name;

    /// <summary>The insights of this time step.</summary>
    /// <exception cref="NotSupportedException">The derived class does not override it.</exception>
    public virtual IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) =>
        throw new NotSupportedException($"{GetType().Name} derives from AlphaModel and must override Update.");

    /// <summary>Called when securities start or stop to deliver data.</summary>
    public virtual void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes) { }
}
