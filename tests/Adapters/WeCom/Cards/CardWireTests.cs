using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.Tests.WeCom.Cards;

/// <summary>Cards as WeCom's pages write them.</summary>
public sealed class CardWireTests
{
    [Fact]
    public void TextNotice_IsWrittenAsDocumented() => Assert.Equal(
        """{"card_type":"text_notice","action_menu":{"desc":"Less of this","action_list":[{"text":"Mute 7 days","key":"mute7"}]},"emphasis_content":{"title":"¥1.2M","desc":"open"},"quote_area":{"type":1,"url":"https://crm.example/n/9","title":"Last note","quote_text":"Budget approved"},"sub_title_text":"3 deals without a next step","horizontal_content_list":[{"keyname":"Owner","value":"Zhang San","type":3,"userid":"zhangsan"},{"keyname":"Sheet","value":"w01.xlsx","type":2,"media_id":"MEDIA"}],"jump_list":[{"type":1,"title":"All deals","url":"https://crm.example/d"}],"card_action":{"type":1,"url":"https://crm.example/d"},"task_id":"digest-20260101","source":{"desc":"CRM","desc_color":0,"icon_url":"https://crm.example/i.png"},"main_title":{"title":"Weekly pipeline","desc":"Team East"}}""",
        CardWire.Text(SomeCard.TextNotice));

    [Fact]
    public void NewsNotice_IsWrittenAsDocumented() => Assert.Equal(
        """{"card_type":"news_notice","card_image":{"url":"https://crm.example/c.png","aspect_ratio":1.3},"image_text_area":{"type":1,"image_url":"https://crm.example/a.png","title":"ACME","desc":"120 staff","url":"https://crm.example/l/7"},"vertical_content_list":[{"title":"Need","desc":"Replace old CRM by May"}],"horizontal_content_list":[{"keyname":"City","value":"Suzhou","type":0}],"jump_list":[{"type":2,"title":"Mini-app","appid":"wxAPP","pagepath":"/p/1"}],"card_action":{"type":2,"appid":"wxAPP","pagepath":"/p/1"},"main_title":{"title":"New lead","desc":"From the fair"}}""",
        CardWire.Text(SomeCard.NewsNotice));

    [Fact]
    public void ButtonInteraction_IsWrittenAsDocumented() => Assert.Equal(
        """{"card_type":"button_interaction","sub_title_text":"Negotiation → Won","horizontal_content_list":[{"keyname":"金额","value":"¥80,000","type":0}],"button_selection":{"question_key":"reason","title":"Reason","option_list":[{"id":"price","text":"Price"},{"id":"fit","text":"Fit"}],"selected_id":"price"},"button_list":[{"text":"Approve","key":"approve","style":1,"type":0},{"text":"Open","style":2,"type":1,"url":"https://crm.example/d/42"}],"card_action":{"type":1,"url":"https://crm.example/d/42"},"task_id":"deal-42@v3","main_title":{"title":"Change stage?","desc":"ACME"}}""",
        CardWire.Text(SomeCard.ButtonInteraction));

    [Fact]
    public void VoteInteraction_IsWrittenAsDocumented() => Assert.Equal(
        """{"card_type":"vote_interaction","checkbox":{"question_key":"slot","mode":1,"option_list":[{"id":"am","text":"Tue 10:00","is_checked":true},{"id":"pm","text":"Tue 15:00","is_checked":false}]},"submit_button":{"text":"Send","key":"vote"},"task_id":"vote-7","main_title":{"title":"Which demo slot?"}}""",
        CardWire.Text(SomeCard.VoteInteraction));

    [Fact]
    public void MultipleInteraction_IsWrittenAsDocumented() => Assert.Equal(
        """{"card_type":"multiple_interaction","select_list":[{"question_key":"stage","title":"Stage","option_list":[{"id":"neg","text":"Negotiation"},{"id":"won","text":"Won"}],"selected_id":"neg"},{"question_key":"mood","title":"Mood","option_list":[{"id":"good","text":"Good"},{"id":"bad","text":"Bad"}]}],"submit_button":{"text":"Save","key":"save_visit"},"task_id":"visit-9","main_title":{"title":"Log the visit","desc":"ACME"}}""",
        CardWire.Text(SomeCard.MultipleInteraction));
}
