"""The words of page furniture: whole lines, and what each of them is."""

from enum import StrEnum

from factcheck.splitting.wordlists import phrase_list, word_list


class Furniture(StrEnum):
    """Why a block is left out, in words for the reader."""

    SEPARATOR = "separator"
    BYLINE = "byline"
    DATE = "date of issue"
    DATELINE = "dateline"
    CREDIT = "photo credit"
    COMMENT = "comment link"
    SHARE = "share link"
    NEWSLETTER = "newsletter line"
    LINK = "page link"
    TAGS = "tags"
    ADVERTISEMENT = "advertisement"
    COPYRIGHT = "copyright line"
    SECTION = "section label"


_PHRASES: dict[Furniture, str] = {
    Furniture.COMMENT: """
        leave a comment|leave a reply|leave your comment|add a comment|post a comment|write a comment
        comment|comments|no comments|view comments|show comments|join the conversation
        join the discussion|reply|have your say|log in to comment|sign in to comment|comments are closed
    """,
    Furniture.SHARE: """
        share|share this|share this article|share this story|share this post|share on|share via
        share with friends|follow us|like this|like|like us on facebook|tweet this|copy link|link copied
        send to a friend|print this|print this article|email this article|save|save article
        save for later|save this article|bookmark
    """,
    Furniture.NEWSLETTER: "newsletter|newsletters|subscribe|subscribe now|sign up|sign up now|email alerts",
    Furniture.LINK: """
        read more|read next|read also|also read|read the full story|read full article|continue reading
        keep reading|learn more|more|see more|show more|load more|view more|view all|see all|watch
        watch now|listen|download|listen to this article|click here|skip to content|skip to main content
        back to top|home|menu|search|log in|login|sign in|register|contact us|about us|privacy policy
        terms of use|terms of service|cookie policy|next article|previous article|next|previous
        related topics
    """,
    Furniture.ADVERTISEMENT: """
        advertisement|advertisements|advertising|ad|sponsored|sponsored content|paid content|promoted
        story continues below advertisement|article continues below advertisement|story continues below
        article continues after advertisement|paid post
    """,
    Furniture.SECTION: """
        world|world news|news|local news|politics|opinion|opinions|comment is free|business|sport|sports
        technology|tech|science|health|culture|lifestyle|entertainment|international|national|europe
        asia|africa|americas|middle east|economy|environment|travel|education|breaking|breaking news
        exclusive|live|latest|latest news
    """,
}
REASONS = {phrase: reason for reason, listed in _PHRASES.items() for phrase in phrase_list(listed)}

# After one of these, lines without a stop are links to other pages.
LINK_LISTS = phrase_list(
    """
        trending|trending now|trending stories|most read|most popular|most viewed|most shared|popular
        popular now|related|related articles|related stories|related news|related content|related posts
        related links|recommended|recommended for you|recommended stories|you may also like
        you might also like|editors' picks|editor's picks|more stories|more news|more on this story
        more on this topic|more from this section|top stories|latest stories|latest headlines|up next
        what to read next|in other news|don't miss|see also|around the web|from the web|promoted stories
        more like this|must read|further reading
    """
)

# Lines made of these alone are buttons for sharing.
NETWORKS = word_list(
    """
    facebook twitter x whatsapp linkedin reddit email e-mail mail pinterest telegram instagram tumblr
    messenger bluesky threads mastodon flipboard pocket print share tweet copy link pin save youtube
    tiktok rss or and via on this
    """
)
