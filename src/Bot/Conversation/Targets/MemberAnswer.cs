using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「杨帆最近怎么样」: how far somebody of the speaker's team is, and with which deals.</summary>
internal sealed partial class MemberAnswer(TurnContext turn)
{
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Shows it, where the text asks for it.</summary>
    /// <returns>Whether it does.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (Form().Match(text.Trim(' ', '?', '？', '。')) is not { Success: true } match || turn.Chart.FindByName(match.Groups["who"].Value.Trim()) is not { } member)
        {
            return false;
        }

        await new ProgressAnswer(turn).ShowAsync(new ProgressAction { Who = new Slot<Whom>(new Whom(member.Id, null), default, 1) }, cancellationToken);
        if (turn.Chart.IsAbove(turn.Speaker, member))
        {
            await new ListAnswer(turn).ShowAsync(new ListAction { Filter = new Slot<DealFilter>(DealFilter.Open, default, 1), Who = new Slot<MemberId>(member.Id, default, 1) }, cancellationToken);
        }

        return true;
    }

    [GeneratedRegex(@"^(?<who>.{2,6}?)(最近|近来|这个月|本月|这阵子|现在|这周)?(的)?(业绩|情况|表现)?(干得|做得|跑得|卖得)?(怎么样|咋样|如何|什么情况|多少|在干嘛|在干什么|在忙什么|在忙啥|有什么问题|有啥问题|怎么一单都没有|怎么还没开单)了?$", Options, Patience)]
    private static partial Regex Form();
}
