using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>The choices of several models together.</summary>
public class CompositeUniverseSelectionModel : UniverseSelectionModel
{
    private readonly List<IUniverseSelectionModel> _models = new();

    /// <summary>The given models, asked in this order.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CompositeUniverseSelectionModel(params IUniverseSelectionModel[] universeSelectionModels)
    {
        if (universeSelectionModels is not { Length: > 0 })
            throw new ArgumentException("Must specify at least 1 universe selection model for the CompositeUniverseSelectionModel",
                nameof(universeSelectionModels));
        _models.AddRange(universeSelectionModels);
    }

    /// <summary>Adds a model after those there are.</summary>
    public void AddUniverseSelection(IUniverseSelectionModel universeSelectionModel) => _models.Add(universeSelectionModel);

    public override IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm) =>
        _models.SelectMany(model => model.CreateUniverses(algorithm));

    /// <summary>The first of the models' times.</summary>
    public override DateTime GetNextRefreshTimeUtc() => _models.Min(model => model.GetNextRefreshTimeUtc());
}
