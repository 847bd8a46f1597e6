using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Algorithm.Framework.Risk;

public class MaximumUnrealizedProfitPercentPerSecurity : RiskManagementModel
{
    public MaximumUnrealizedProfitPercentPerSecurity(decimal maximumUnrealizedProfitPercent = 0.05m) => throw null;
    public override IEnumerable<IPortfolioTarget> ManageRisk(QCAlgorithm algorithm, IPortfolioTarget[] targets) => throw null;
}
