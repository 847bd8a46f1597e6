using System.Collections.Generic;
using QuantConnect.Algorithm.Framework.Alphas;

namespace QuantConnect.Algorithm.Framework.Portfolio;

public class NullPortfolioConstructionModel : PortfolioConstructionModel
{
    public NullPortfolioConstructionModel() => throw null;
    public override IEnumerable<IPortfolioTarget> CreateTargets(QCAlgorithm algorithm, Insight[] insights) => throw null;
}
