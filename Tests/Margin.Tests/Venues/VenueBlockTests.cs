namespace Backtests.Margin.Tests.Venues;

public class VenueBlockTests
{
    internal const string Whole = """
        {
          "name": "whole", "title": "A venue with everything", "contract_type": "inverse", "margin_modes": ["isolated", "cross"],
          "contract": { "settlement": "coin", "size": 100, "unit": "quote", "tick": 0.1, "symbols": { "ETHUSD": { "size": 10, "step": 1 } },
                        "date": "2025-01-01", "source": "a page", "sources": { "tick": "another page" } },
          "hedge_mode": { "offered": true, "shares_cross_liquidation": true, "source": "s" },
          "collateral": { "multi_asset": true, "haircuts": { "btc": 0.05 }, "other_haircut": 0.1, "auto_exchange_debt": 10000,
                          "auto_exchange_loan_to_value": 0.9, "source": "s" },
          "isolated_margin": { "can_add": true, "removal": { "rule": "initial-margin-at-mark", "settings": { "least_share": 0.1 } } },
          "top_up": { "automatic": "optional", "amount": "initial-margin", "source": "s" },
          "maintenance": { "rule": "marginal", "valued_at": "mark", "source": "s" },
          "fees": {
            "maker": { "rate": 0.0002, "date": "2025-01-01", "source": "s" },
            "taker": { "rate": 0.0005, "date": "2025-01-01", "source": "s" },
            "liquidation": { "rate": 0.0125, "date": "2025-01-01", "source": "s" }
          },
          "funding": { "formula": { "rule": "premium-damper", "settings": { "damper": 0.00025 } }, "interval_hours": 8, "notional": "oracle",
                       "debit": "available-first", "unknown": ["cap"], "source": "s" },
          "mark_price": { "definition": "median", "source": "s" },
          "liquidation": { "steps": ["cancel-orders", "takeover"], "remainder": "fund-keeps", "source": "s" },
          "rounding": { "liquidation_price": "nearest", "bankruptcy_price": "toward-entry", "fee_step": 0.000001, "source": "s" },
          "leverage_change": { "isolated": "raise-only", "cross": "allowed", "source": "s" },
          "position_limits": { "by": "fixed", "max_notional": 1000, "symbols": { "ETHUSD": 5000 }, "source": "s" },
          "insurance_fund": { "rule": "pool", "fee_to": "insurance-fund", "scope": "one for each coin", "source": "s" },
          "adl": { "ranking": "profit-leverage", "price": { "rule": "bankruptcy-near-mark", "settings": { "most": 0.05 } },
                   "trigger": { "rule": "fund-drawdown", "settings": { "share": 0.3, "hours": 8 } }, "source": "s" },
          "socialised_loss": { "unknown": ["rule"] },
          "verified": { "contract": "document", "adl": { "by": "third-party", "note": "ranking only" },
                        "maintenance": { "by": "vectors", "vectors": ["binance_coinm/unrealized_pnl"] } },
          "risk_tiers": {
            "columns": ["floor", "cap", "maintenance_rate", "maintenance_amount", "max_leverage"],
            "versions": { "v1": { "effective": "2025-01-01", "source": "s" } },
            "symbols": { "BTCUSD": { "v1": [[0, 100, 0.01, 0, 50]] } }
          }
        }
        """;

    [Fact]
    public void Every_block_is_read()
    {
        var venue = VenueFile.Parse("whole.json", Whole);
        Assert.Equal(new ContractSize(100m, ContractUnit.Quote, 0.1m), venue.Contract.Of("btcusd"));
        Assert.Equal(new ContractSize(10m, ContractUnit.Quote, 0.1m, 1m), venue.Contract.Of("ethusd"));
        Assert.Equal(("coin", "another page"), (venue.Contract.Settlement, venue.Contract.Source.OfFact["tick"]));
        Assert.Equal((true, true), (venue.HedgeMode.IsOffered, venue.HedgeMode.SharesCrossLiquidation));
        Assert.Equal((0.05m, 0.1m), (venue.Collateral.HaircutOf("BTC"), venue.Collateral.HaircutOf("SOL")));
        Assert.Equal((10_000m, 0.9m), (venue.Collateral.AutoExchangeDebt, venue.Collateral.AutoExchangeLoanToValue));
        Assert.Equal(0.1m, venue.IsolatedMargin.Removal!.Settings.Number("least_share"));
        Assert.Equal((AutomaticTopUp.Optional, "initial-margin"), (venue.TopUp.Automatic, venue.TopUp.Amount!.Name));
        Assert.Equal(("marginal", PriceKind.Mark), (venue.MaintenanceRuleName, venue.MaintenanceValuedAt));
        Assert.Equal((PriceKind.Oracle, FundingSource.AvailableBalanceFirst), (venue.DefaultFunding.Notional, venue.DefaultFunding.Debit));
        Assert.Equal((PriceRounding.Nearest, PriceRounding.TowardEntry, 0.000001m),
            (venue.LiquidationPriceRounding, venue.Rounding.BankruptcyPrice, venue.Rounding.FeeStep));
        Assert.Equal((LeverageChange.RaiseOnly, LeverageChange.Allowed), (venue.LeverageChange.Isolated, venue.LeverageChange.Cross));
        Assert.Equal((1_000m, 5_000m), (venue.PositionLimits.Of("BTCUSD"), venue.PositionLimits.Of("ethusd")));
        Assert.Equal(("pool", LiquidationFeeRecipient.InsuranceFund), (venue.InsuranceFund.Rule!.Name, venue.InsuranceFund.FeeTo));
        Assert.Equal((0.05m, 8m), (venue.Adl.Price!.Settings.Number("most"), venue.Adl.Trigger!.Settings.Number("hours")));
        Assert.Null(venue.SocialisedLoss.Rule);
        Assert.Equal(["funding.cap", "socialised_loss.rule"], venue.Unknown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Verification_is_what_the_file_says_and_nothing_where_it_says_nothing()
    {
        var venue = VenueFile.Parse("whole.json", Whole);
        Assert.Equal(VerifiedBy.Document, venue.VerificationOf("contract").By);
        Assert.Equal((VerifiedBy.ThirdParty, "ranking only"), (venue.VerificationOf("adl").By, venue.VerificationOf("adl").Note));
        Assert.Equal(["binance_coinm/unrealized_pnl"], venue.VerificationOf("maintenance").Vectors);
        Assert.Equal(VerifiedBy.NotVerified, venue.VerificationOf("rounding").By);
    }

    [Fact]
    public void Damper_of_the_file_makes_the_funding_rate()
    {
        // Deribit, Funding specifications: a premium of 0.05% with a damper of 0.025% gives 0.025%, one of 0.02% nothing.
        var terms = VenueFile.Parse("whole.json", Whole).DefaultFunding;
        Assert.Equal((0.00025m, 0m), (FundingFormulas.Rate(terms, 0.0005m), FundingFormulas.Rate(terms, 0.0002m)));
        Assert.Equal(0.0001m, FundingFormulas.Rate(terms with { Cap = 0.0001m }, 0.0005m));
        Assert.Null(FundingFormulas.Rate(terms with { Formula = null }, 0.0005m));
    }

    [Theory]
    [InlineData("\"unknown\": [\"cap\"]", "\"unknown\": [\"caps\"]",
        "whole.json: funding.unknown[0]: 'caps' is not a fact of this block; did you mean 'cap'?")]
    [InlineData("\"unknown\": [\"cap\"]", "\"cap\": 0.1, \"unknown\": [\"cap\"]",
        "whole.json: funding.unknown[0]: 'cap' is listed as unknown and given all the same")]
    [InlineData("\"offered\": true", "\"offered\": \"yes\"", "whole.json: hedge_mode.offered: 'yes' is not true or false")]
    [InlineData("\"ranking\"", "\"rankin\"", "whole.json: adl: 'rankin' is not known here; did you mean 'ranking'?")]
    [InlineData("\"tick\": \"another", "\"tic\": \"another", "whole.json: contract.sources: 'tic' is not known here; did you mean 'tick'?")]
    [InlineData("\"contract\": \"document\"", "\"contracts\": \"document\"",
        "whole.json: verified: 'contracts' is not known here; did you mean 'contract'?")]
    [InlineData("\"contract\": \"document\"", "\"contract\": \"vectors\"",
        "whole.json: verified.contract: 'vectors' needs the list of groups, as { \"by\": \"vectors\", \"vectors\": [\"venue/kind\"] }")]
    [InlineData("\"by\": \"third-party\"", "\"by\": \"third-party\", \"vectors\": [\"a/b\"]",
        "whole.json: verified.adl: groups of examples go with \"by\": \"vectors\", and it needs at least one")]
    [InlineData("binance_coinm/unrealized_pnl", "unrealized_pnl",
        "whole.json: verified.maintenance.vectors[0]: a group of examples is venue/kind")]
    [InlineData("\"max_notional\": 1000, \"symbols\": { \"ETHUSD\": 5000 }", "\"note\": \"n\"",
        "whole.json: position_limits.by: 'fixed' needs 'max_notional' or 'symbols'")]
    [InlineData("\"btc\": 0.05", "\"btc\": 5", "whole.json: collateral.haircuts.btc: 5 is not a fraction from 0 to 1 (0.004 means 0.4%)")]
    [InlineData("\"size\": 100", "\"size\": 0", "whole.json: contract.size: is not above 0, or too large")]
    [InlineData("\"raise-only\"", "\"raised-only\"",
        "whole.json: leverage_change.isolated: 'raised-only' is not known; did you mean 'raise-only'?")]
    public void Wrong_block_is_refused_with_file_place_value_and_reason(string found, string replaced, string expected) => Assert.Equal(
        expected, Assert.Throws<MarginException>(
            () => VenueFile.Parse("whole.json", Whole.Replace(found, replaced, StringComparison.Ordinal))).Message);

    [Fact]
    public void Mutated_blocks_load_or_are_refused_with_the_file_name()
    {
        var (loaded, refused) = (0, 0);
        foreach (var text in JsonMutations.Of(Whole, Backtests.Tests.FuzzBudget.Inputs(6_000)))
        {
            try
            {
                VenueFile.Parse("whole.json", text);
                loaded++;
            }
            catch (MarginException failure)
            {
                Assert.StartsWith("whole.json: ", failure.Message, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', failure.Message);
                refused++;
            }
        }
        Assert.True(loaded > 100 && refused > 3_000, $"{loaded} loaded, {refused} refused");
    }
}
