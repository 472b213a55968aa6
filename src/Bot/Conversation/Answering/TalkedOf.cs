using System.Collections.Frozen;
using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>「预计签约日呢」, 「见了」: a word or two of the deal that is talked of, which name nobody.</summary>
internal sealed class TalkedOf(TurnContext turn)
{
    private static readonly RequestForm FieldForm = new(@"^(那|那它|它的?|他们的?)?(预计(签约|成交)(日期|时间|日)?|(签约|成交|签单)(日期|时间|日))(呢|是哪天|是几号|是什么时候|什么时候)?[?？。]*$|^(那|那它|它的?|他们的?)?(金额|下一步|阶段|联系人|负责人|进展)(呢|是多少|多少|是什么|是谁|到哪了|到哪一步了)[?？。]*$", "签", "成交", "金额", "下一步", "阶段", "联系人", "负责人", "进展");

    private static readonly FrozenSet<string> Deeds = ((string[])["见了", "见过了", "见到了", "已经见了", "去了", "去过了", "已经去了", "拜访了", "拜访过了", "聊了", "聊过了", "打过电话了", "打了电话", "电话打了", "电话打过了", "演示了", "演示过了", "演示完了"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Shows the deal whose field is asked for, or enters what was done, where a deal is talked of.</summary>
    /// <returns>Whether the text is one of these.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var said = text.Trim(' ', '。', '！', '!', '~', '～');
        var (isAsked, isDone) = (FieldForm.IsMatch(said) && !Deeds.Contains(said), Deeds.Contains(said));
        if (turn.IsOverheard || (!isAsked && !isDone) || turn.Focus is not { } focus || await turn.Ledger.FindAsync(focus.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        // Said behind the name it is read as it would be with it.
        var utterance = new Utterance { Text = isAsked ? Sentences.HowIs(customer.Name) : $"{customer.Name}{said}", Speaker = turn.Speaker.Id, Now = turn.Now, Focus = focus, Chosen = [new Focus(customer.Id, focus.Deal)] };
        var reading = turn.Read(utterance);
        if (reading.Actions is not ([StatusAction] or [LogAction { Activity: not null }]) || isAsked != reading.Actions is [StatusAction])
        {
            return false;
        }

        await new ReadingActor(turn, utterance).ActAsync(reading, [], cancellationToken);
        return true;
    }
}
