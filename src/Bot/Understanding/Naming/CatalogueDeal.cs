using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>What understanding needs to know of a deal.</summary>
/// <param name="Id">Which deal.</param>
/// <param name="Title">Its title, folded.</param>
/// <param name="Owner">Whose.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Amount">What it is worth, where known.</param>
/// <param name="IsOpen">Whether it is neither won nor lost.</param>
internal sealed record CatalogueDeal(DealId Id, string Title, MemberId Owner, StageId Stage, Money? Amount, bool IsOpen)
{
    /// <summary>What understanding needs of the deal.</summary>
    public static CatalogueDeal Of(Deal deal) => new(deal.Id, TextFolding.Fold(deal.Title), deal.Owner, deal.Position.Stage, deal.Amount, deal.IsOpen);
}
