namespace Backtests.Margin;

/// <summary>How far a field of a venue file was checked. The order is from best to worst.</summary>
public enum VerifiedBy
{
    /// <summary>Worked examples or records of the venue are reproduced by the functions that a backtest uses (<c>vectors</c>).</summary>
    Vectors,

    /// <summary>Read in a document, an answer of the interface or the source code of the venue itself (<c>document</c>).</summary>
    Document,

    /// <summary>Read in someone else's text or code only (<c>third-party</c>).</summary>
    ThirdParty,

    /// <summary>Assumed or remembered; no source was seen (<c>not-verified</c>).</summary>
    NotVerified,

    /// <summary>Not known, so that the file has nothing for it (<c>unknown</c>).</summary>
    Unknown,
}

/// <summary>How a field was checked.</summary>
/// <param name="By">The best check that there is.</param>
/// <param name="Vectors">
/// Groups of examples, each <c>venue/kind</c> as the file of examples names them; empty unless <paramref name="By"/> is
/// <see cref="VerifiedBy.Vectors"/>.
/// </param>
/// <param name="Note">What the check does not cover; empty when nothing.</param>
public sealed record Verification(VerifiedBy By, IReadOnlyList<string> Vectors, string Note)
{
    /// <summary>Nothing was seen.</summary>
    public static Verification None { get; } = new(VerifiedBy.NotVerified, [], "");
}
