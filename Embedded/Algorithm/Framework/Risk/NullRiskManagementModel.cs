using System;
using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

/// <summary>Overrides nothing.</summary>
public class NullRiskManagementModel : RiskManagementModel
{
    /// <summary>No targets.</summary>
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) =>
        Array.Empty<IPortfolioTarget>();
}
