using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Texts;

/// <content>Texts: how a deal's result is divided.</content>
internal sealed partial class Wording
{
    public string SharesLabel => Text();

    public string SplitExample => Text();

    public string SplitOf(string deal, string shares) => Fill([deal, shares]);

    public string SplitAskOwner(string customer, string owner) => Fill([customer, owner]);

    public string SplitIsWhole => Text();

    public string SplitIsNoWhole(string shares) => Fill([shares]);

    public string SplitIsSo(string shares) => Fill([shares]);

    public string SplitHasChanged(string shares) => Fill([shares]);

    public string SplitStays(string shares) => Fill([shares]);

    public string SplitUnreachable(string owner) => Fill([owner]);

    public string SplitWishTitle(string name, string deal) => Fill([name, deal]);

    public string SplitWishFoot => Text();

    public string SplitWishSent(string owner, string shares) => Fill([owner, shares]);

    public string SplitAgreeButton => Text();

    public string SplitAmendButton => Text();

    public string SplitDisputeButton => Text();

    public string SplitObjectButton => Text();

    public string SplitAsWishedButton => Text();

    public string SplitKeepButton => Text();

    public string SplitNobodyAbove(string name) => Fill([name]);

    public string SplitDisputeTitle(string deal) => Fill([deal]);

    public string SplitDisputeNote(string name) => Fill([name]);

    public string SplitNowLabel => Text();

    public string SplitWishLabel => Text();

    public string SplitPassedOn(string name) => Fill([name]);

    public string SplitToldTitle(string name, string deal, int percent) => Fill([name, deal, percent]);

    public string SplitKeptBy(string name, string deal, string shares) => Fill([name, deal, shares]);

    public string SplitHowMuch(string name, string deal) => Fill([name, deal]);

    public string SplitPercentLabel(string name) => Fill([name]);

    public string SplitPercentInstead => Text();

    private string SplitNone => Text();

    private string SplitShare(string name, int percent) => Fill([name, percent]);

    /// <summary>How the deal's result is divided.</summary>
    public string Shares(Deal deal, Func<MemberId?, string> nameOf) =>
        deal.Shares.IsEmpty ? SplitNone : List(deal.Shares.Select(share => SplitShare(nameOf(share.Member), share.Percent)));
}
