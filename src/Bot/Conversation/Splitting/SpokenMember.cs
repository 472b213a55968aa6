using System.Buffers;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds the colleague whom words end with: 我, a full name, or one by which people are called (小李, 李哥).</summary>
internal sealed class SpokenMember(TurnContext turn)
{
    private const int ShortestCall = 2, LongestCall = 4;

    private static readonly string[] Self = ["我自己", "我", "本人", " me", " I"];
    private static readonly SearchValues<char> Borders = SearchValues.Create(" ，,、：:；给和把单成让帮");

    /// <summary>The member, and where the name begins; null for nobody.</summary>
    public (MemberId Member, int Start)? Ending(string words)
    {
        if (Self.FirstOrDefault(self => string.Concat(" ", words).EndsWith(self, StringComparison.Ordinal)) is { } own)
        {
            return (turn.Speaker.Id, Math.Max(0, words.Length - own.Length));
        }

        if (turn.Chart.Members.Where(member => words.EndsWith(member.Name, StringComparison.OrdinalIgnoreCase)).MaxBy(member => member.Name.Length) is { } named)
        {
            return (named.Id, words.Length - named.Name.Length);
        }

        var start = words.AsSpan().LastIndexOfAny(Borders) + 1;
        var call = words[start..];
        return call.Length is >= ShortestCall and <= LongestCall && turn.Read(new Utterance { Text = Sentences.Thanks(call), Speaker = turn.Speaker.Id, Now = turn.Now }).Actions is [ThankAction thank]
            ? (thank.Colleague.Value, start)
            : null;
    }
}
