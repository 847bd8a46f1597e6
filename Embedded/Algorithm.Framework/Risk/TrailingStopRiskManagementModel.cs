using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

public class TrailingStopRiskManagementModel : RiskManagementModel
{
    public TrailingStopRiskManagementModel(decimal maximumDrawdownPercent = 0.05m) => throw null;
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw null;
}
