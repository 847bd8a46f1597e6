using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Several alpha models, one after the other.</summary>
public class CompositeAlphaModel : AlphaModel
{
    private readonly List<IAlphaModel> _models = new();

    /// <summary>The given models, asked in this order.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CompositeAlphaModel(params IAlphaModel[] alphaModels)
    {
        if (alphaModels is null
            || alphaModels.Length == 0) throw new ArgumentException("Must specify at least 1 alpha model for the CompositeAlphaModel",
            nameof(alphaModels));
        _models.AddRange(alphaModels);
    }

    /// <summary>Adds a model after those there are.</summary>
    public void AddAlpha(IAlphaModel alphaModel) => _models.Add(alphaModel);

    /// <summary>The insights of all models.</summary>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        List<Insight> all = null;
        foreach (var model in _models)
        {
            var name = model.GetModelName();
            foreach (var insight in model.Update(algorithm, data))
            {
                if (string.IsNullOrEmpty(insight.SourceModel)) insight.SourceModel = name;
                (all ??= new List<Insight>()).Add(insight);
            }
        }
        return all?.ToArray() ?? Array.Empty<Insight>();
    }

    /// <summary>Tells every model.</summary>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var model in _models) model.OnSecuritiesChanged(algorithm, changes);
    }
}
