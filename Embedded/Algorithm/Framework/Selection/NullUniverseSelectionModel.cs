using System.Collections.Generic;
using QuantConnect.Data.UniverseSelection;

namespace QuantConnect.Algorithm.Framework.Selection;

/// <summary>Chooses nothing: the securities that the algorithm adds are all there are.</summary>
public class NullUniverseSelectionModel : UniverseSelectionModel
{
    public override IEnumerable<Universe> CreateUniverses(QCAlgorithm algorithm) => [];
}
