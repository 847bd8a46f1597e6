using Backtests.Margin.Checks;

namespace Backtests.Margin.Tests.Checks;

/// <summary>Examples of venues and kinds that nothing was written for: what to compute follows from their inputs.</summary>
public class CommonVectorTests
{
    [Theory]
    // Isolated linear: (10 - 2) / (1 - 0.01) = 8.080808...; the fee to close is a part of the rate on OKX and Gate only.
    [InlineData("nowhere_linear", "liquidation_price_isolated", "'side':'long','entry_price':10,'qty':1,'margin':2,'mmr':0.01",
        "'liquidation_price':8.0808080808,'bankruptcy_price':8")]
    [InlineData("okx_linear", "liquidation_price", "'side':'long','entry':10,'size':1,'margin':2,'mmr':0.01,'taker':0.01",
        "'liquidation_price':8.1632653061")]
    // Inverse: 1,000 USD from 8,000 with 0.01 BTC at 1%: 1,000 * 1.01 / (0.01 + 0.125) = 7,481.48 (Kraken's own example), bust 7,407.41.
    [InlineData("okx_inverse", "liquidation_price_isolated", "'side':'long','entry':8000,'qty_usd':1000,'margin':0.01,'mmr':0.01",
        "'liquidation_price':7481.4814814815,'bankruptcy_price':7407.4074074074")]
    [InlineData("nowhere_inverse", "liquidation_price_isolated", "'side':'long','entry':8000,'contracts':10,'ct_val_usd':100,'margin':0.01,'mmr':0.01",
        "'liquidation_price':7481.4814814815")]
    [InlineData("binance_coinm", "maintenance_margin", "'contracts':100,'contract_usd':100,'mark':50000,'mmr':0.004,'cum':0",
        "'maintenance_margin':0.0008")]
    // Deribit inverse: 2 BTC at 1% + 0.005% each: 1.01% of 2 BTC.
    [InlineData("deribit_inverse", "margin_size_inverse", "'qty_usd':100000,'mark':50000,'mm_base':0.01,'per_unit':0.00005",
        "'maintenance_margin':0.0202")]
    [InlineData("bybit_linear", "unrealized_pnl", "'side':'short','size':2,'entry':100,'mark':90", "'unrealized_pnl':20,'notional':180")]
    [InlineData("gate_linear", "funding_rate", "'premium':0.001,'interest':0.0001", "'funding_rate':0.0005")]
    [InlineData("okx_linear", "mark_price_basis", "'index':10000,'funding_rate':0.0003,'hours_to_funding':4,'interval_h':8", "'mark_price':10001.5")]
    // Binance: 50 / 100 * 30 / 150; Hyperliquid: 120 / 100 * 1,200 / 400.
    [InlineData("binance_usdm", "adl_rank", "'upnl':50,'wallet':100,'mm':30", "'rank':0.1")]
    [InlineData("hyperliquid", "adl_rank", "'side':'long','entry':100,'mark':120,'notional':1200,'account_value':400", "'rank':3.6")]
    [InlineData("hyperliquid", "funding_payment", "'side':'long','size':2,'oracle':100,'rate':0.0001", "'payment':-0.02")]
    // Drift: max(3%, 2.4% + 0.0001 * 100).
    [InlineData("drift", "size_premium", "'size':10000,'imf_factor':0.0001,'margin_ratio':0.03", "'margin_ratio':0.034")]
    [InlineData("nowhere_linear", "maintenance_amount_recursion", "'floor':5000000,'mmr_n':0.05,'mmr_prev':0.025,'cum_prev':16300", "'cum':141300")]
    // (1,000 - 40,000 + 0.4 * 41,000) / (0.004 + 0.0016 - 1 + 0.4).
    [InlineData("binance_usdm", "liquidation_price_hedge",
        "'wallet_balance':1000,'legs':[{'side':'long','size':1,'entry':40000,'mmr':0.004},{'side':'short','size':0.4,'entry':41000,'mmr':0.004}]",
        "'liquidation_price':38021.5343203230")]
    public void Example_is_computed_from_what_it_says(string venue, string kind, string inputs, string expected)
    {
        var result = Check(venue, kind, inputs, expected);
        Assert.Equal((VectorOutcome.Passed, ""), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Kind_that_no_one_knows_fails_and_says_so()
    {
        var result = Check("gmx_v2", "borrowing_factor", "'pool':5", "'factor':1");
        Assert.Equal((VectorOutcome.Failed,
            "[0].expected.factor: nothing is computed for kind 'borrowing_factor' of venue 'gmx_v2', and its inputs are not those of a position"),
            (result.Outcome, result.Reason));
    }

    private static VectorResult Check(string venue, string kind, string inputs, string expected) => VectorCheck.RunText("own.json", $$"""
        [{"id": "x", "venue": "{{venue}}", "kind": "{{kind}}", "inputs": {{{inputs}}}, "expected": {{{expected}}}, "tolerance": 1e-9, "tolerance_kind": "rel"}]
        """.Replace('\'', '"')).Results.Single();
}
