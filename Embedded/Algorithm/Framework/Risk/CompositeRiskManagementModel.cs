using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Several risk management models: each sees the targets as those before it left them.</summary>
public class CompositeRiskManagementModel : RiskManagementModel
{
    private readonly List<IRiskManagementModel> _models = new();

    /// <summary>The given models, asked in this order.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public CompositeRiskManagementModel(params IRiskManagementModel[] riskManagementModels)
    {
        if (riskManagementModels is null || riskManagementModels.Length == 0)
            throw new ArgumentException("Must specify at least 1 risk management model for the CompositeRiskManagementModel",
                nameof(riskManagementModels));
        _models.AddRange(riskManagementModels);
    }

    /// <inheritdoc cref="CompositeRiskManagementModel(IRiskManagementModel[])"/>
    public CompositeRiskManagementModel(IEnumerable<IRiskManagementModel> riskManagementModels) : this(riskManagementModels?.ToArray()) { }

    /// <summary>Adds a model after those there are.</summary>
    public void AddRiskManagement(IRiskManagementModel riskManagementModel) => _models.Add(riskManagementModel);

    /// <summary>The overrides of all models; the first model that overrides a symbol decides on it.</summary>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets)
    {
        var current = targets;
        List<IPortfolioTarget> overrides = null;
        foreach (var model in _models)
        {
            var adjusted = model.ManageRisk(algorithm, current).ToArray();
            if (adjusted.Length == 0) continue;
            (overrides ??= new List<IPortfolioTarget>()).AddRange(adjusted);
            current = [.. adjusted.Concat(current).DistinctBy(target => target.Symbol)];
        }
        return overrides is null ? Array.Empty<IPortfolioTarget>() : overrides.DistinctBy(target => target.Symbol).ToArray();
    }

    /// <summary>Tells every model.</summary>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        foreach (var model in _models) model.OnSecuritiesChanged(algorithm, changes);
    }
}
