namespace Backtests.Margin;

/// <summary>Reads the blocks of a venue file that say who bears what a liquidation loses, and how all of it was verified.</summary>
internal static class LossBlocks
{
    private static readonly (string, VerifiedBy)[] Checks =
    [
        ("vectors", VerifiedBy.Vectors), ("document", VerifiedBy.Document), ("third-party", VerifiedBy.ThirdParty),
        ("not-verified", VerifiedBy.NotVerified), ("unknown", VerifiedBy.Unknown),
    ];

    public static InsuranceFundTerms InsuranceFund(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "insurance_fund", unknown, ["rule", "fee_to", "scope"]);
        return new()
        {
            Rule = block.Rule("rule"),
            FeeTo = block.OneOf("fee_to", ("insurance-fund", LiquidationFeeRecipient.InsuranceFund), ("venue", LiquidationFeeRecipient.Venue),
                ("liquidator", LiquidationFeeRecipient.Liquidator), ("none", LiquidationFeeRecipient.None)),
            Scope = block.Find("scope")?.Text(),
            Source = block.Source,
        };
    }

    public static AdlTerms Adl(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "adl", unknown, ["ranking", "price", "trigger"]);
        return new()
        {
            Ranking = block.Rule("ranking"), Price = block.Rule("price"), Trigger = block.Rule("trigger"), Source = block.Source,
        };
    }

    public static SocialisedLossTerms SocialisedLoss(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "socialised_loss", unknown, ["rule"]);
        return new() { Rule = block.Rule("rule"), Source = block.Source };
    }

    public static Dictionary<string, Verification> Verified(JsonCursor root)
    {
        var read = new Dictionary<string, Verification>(StringComparer.Ordinal);
        if (root.Find("verified") is not { } verified) return read;
        foreach (var (field, how) in verified.AllowOnly([.. VenueFields.All]).Properties()) read[field] = ReadOne(how);
        return read;
    }

    // A word alone, or with a note; or the groups of examples.
    private static Verification ReadOne(JsonCursor how)
    {
        if (how.IsText)
        {
            return how.OneOf(Checks) is not VerifiedBy.Vectors and var plain
                ? new(plain, [], "")
                : throw how.Error("'vectors' needs the list of groups, as { \"by\": \"vectors\", \"vectors\": [\"venue/kind\"] }");
        }
        how.AllowOnly("by", "vectors", "note");
        var by = how["by"].OneOf(Checks);
        string[] groups = how.Find("vectors") is { } list ? [.. list.Items().Select(Group)] : [];
        if (by == VerifiedBy.Vectors != groups.Length > 0)
            throw how.Error("groups of examples go with \"by\": \"vectors\", and it needs at least one");
        return new(by, groups, how.Find("note")?.Text() ?? "");
    }

    private static string Group(JsonCursor place) => place.Text() is var text && text.Split('/').Length == 2
        ? text
        : throw place.Error("a group of examples is venue/kind");
}
