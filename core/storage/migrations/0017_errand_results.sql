-- What an errand has found with a memory, a message or a document has copies of it in its words: they go when one of these does.
CREATE TRIGGER errands_forget_memory BEFORE DELETE ON memories BEGIN
    UPDATE errands SET report = '(What was found here was deleted since.)' WHERE report <> '' AND id IN (
        SELECT p.errand_id FROM tool_call_sources s JOIN tool_calls t ON t.id = s.call_id
        JOIN errand_steps p ON p.id = t.step_id WHERE s.memory_id = OLD.id);
    UPDATE errand_steps SET result = '(What was found here was deleted since.)' WHERE result <> '' AND errand_id IN (
        SELECT p.errand_id FROM tool_call_sources s JOIN tool_calls t ON t.id = s.call_id
        JOIN errand_steps p ON p.id = t.step_id WHERE s.memory_id = OLD.id AND p.position <= errand_steps.position);
END;
CREATE TRIGGER errands_forget_message BEFORE DELETE ON messages BEGIN
    UPDATE errands SET report = '(What was found here was deleted since.)' WHERE report <> '' AND id IN (
        SELECT p.errand_id FROM tool_call_sources s JOIN tool_calls t ON t.id = s.call_id
        JOIN errand_steps p ON p.id = t.step_id WHERE s.message_id = OLD.id);
    UPDATE errand_steps SET result = '(What was found here was deleted since.)' WHERE result <> '' AND errand_id IN (
        SELECT p.errand_id FROM tool_call_sources s JOIN tool_calls t ON t.id = s.call_id
        JOIN errand_steps p ON p.id = t.step_id WHERE s.message_id = OLD.id AND p.position <= errand_steps.position);
END;
CREATE TRIGGER errands_forget_document BEFORE DELETE ON documents BEGIN
    UPDATE errands SET report = '(What was found here was deleted since.)' WHERE report <> '' AND id IN (
        SELECT p.errand_id FROM tool_call_sources s JOIN tool_calls t ON t.id = s.call_id
        JOIN errand_steps p ON p.id = t.step_id WHERE s.document_id = OLD.id);
    UPDATE errand_steps SET result = '(What was found here was deleted since.)' WHERE result <> '' AND errand_id IN (
        SELECT p.errand_id FROM tool_call_sources s JOIN tool_calls t ON t.id = s.call_id
        JOIN errand_steps p ON p.id = t.step_id WHERE s.document_id = OLD.id AND p.position <= errand_steps.position);
END;
